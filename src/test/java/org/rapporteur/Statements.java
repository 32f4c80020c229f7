package org.rapporteur;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts what is sent to the database, by whomever; a batch counts once. */
@TestComponent
public class Statements implements BeanPostProcessor {

    private static final Pattern WRITING = Pattern.compile("\\s*(insert|update|delete)\\b", Pattern.CASE_INSENSITIVE);

    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong committed = new AtomicLong();
    private volatile long failing = Long.MAX_VALUE;
    private volatile long failingWrite = Long.MAX_VALUE;
    private volatile long failingCommit = Long.MAX_VALUE;
    private volatile Ending ending = Ending.UNDONE;

    /** Else connections are handed on as they are: others share the application, and need not wait for this. */
    private volatile boolean isWatching;

    /** What has become of a transaction whose commit fails. */
    public enum Ending {
        /** The connection broke before the database heard of it. */
        UNDONE,
        /** It broke before the database could say that it is done. */
        DONE
    }

    /** How many statements are sent by this. */
    public long of(Runnable work) {
        long before = sent.get();
        watch(work);
        return sent.get() - before;
    }

    /**
     * Fails the n-th statement of this, counted from 1, as if the connection broke; all later ones go through.
     *
     * @return whether there were so many
     */
    public boolean failing(long n, Runnable work) {
        failing = sent.get() + n;
        try {
            watch(work);
            return sent.get() >= failing;
        } finally {
            failing = Long.MAX_VALUE;
        }
    }

    /** Fails the n-th of those statements of this that write, likewise. */
    public boolean failingWrite(long n, Runnable work) {
        failingWrite = written.get() + n;
        try {
            watch(work);
            return written.get() >= failingWrite;
        } finally {
            failingWrite = Long.MAX_VALUE;
        }
    }

    /** Fails the n-th commit of this likewise. */
    public boolean failingCommit(long n, Ending end, Runnable work) {
        ending = end;
        failingCommit = committed.get() + n;
        try {
            watch(work);
            return committed.get() >= failingCommit;
        } finally {
            failingCommit = Long.MAX_VALUE;
        }
    }

    private void watch(Runnable work) {
        isWatching = true;
        try {
            work.run();
        } finally {
            isWatching = false;
        }
    }

    private void send(String sql) throws SQLException {
        boolean fails = sent.incrementAndGet() == failing;
        if (WRITING.matcher(sql).lookingAt() && written.incrementAndGet() == failingWrite) {
            fails = true;
        }
        if (fails) {
            throw new SQLException("This statement fails for a test", "58000");
        }
    }

    private void commit(Connection connection) throws SQLException {
        boolean fails = committed.incrementAndGet() == failingCommit;
        if (!fails || ending == Ending.DONE) {
            connection.commit();
        }
        if (fails) {
            throw new SQLException("This commit fails for a test", "58000");
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watched(DataSource.class, source, "") : bean;
    }

    private <T> T watched(Class<T> type, T target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                send(sql.isEmpty() ? first(arguments) : sql);
            }
            if (method.getName().equals("commit") && target instanceof Connection connection) {
                commit(connection);
                return null;
            }
            try {
                Object answer = method.invoke(target, arguments);
                if (answer instanceof Connection connection && isWatching) {
                    return watched(Connection.class, connection, "");
                }
                if (answer instanceof PreparedStatement statement) {
                    return watched(PreparedStatement.class, statement, first(arguments));
                }
                return answer instanceof Statement statement ? watched(Statement.class, statement, "") : answer;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static String first(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : "";
    }
}
