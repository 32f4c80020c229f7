package org.rapporteur;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts what is sent to the database, by whomever; a batch counts once. */
@TestComponent
public class Statements implements BeanPostProcessor {

    private final AtomicLong sent = new AtomicLong();
    private volatile long failing = Long.MAX_VALUE;

    /** How many statements are sent by this. */
    public long of(Runnable work) {
        long before = sent.get();
        work.run();
        return sent.get() - before;
    }

    /** Fails the n-th statement of this, counted from 1, as if the connection broke; all later ones go through. */
    public void failing(long n, Runnable work) {
        failing = sent.get() + n;
        try {
            work.run();
        } finally {
            failing = Long.MAX_VALUE;
        }
    }

    private void send() throws SQLException {
        if (sent.incrementAndGet() == failing) {
            throw new SQLException("This statement fails for a test", "58000");
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watched(DataSource.class, source) : bean;
    }

    private <T> T watched(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                send();
            }
            try {
                Object answer = method.invoke(target, arguments);
                if (answer instanceof Connection connection) {
                    return watched(Connection.class, connection);
                }
                return answer instanceof PreparedStatement statement
                        ? watched(PreparedStatement.class, statement)
                        : answer;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
