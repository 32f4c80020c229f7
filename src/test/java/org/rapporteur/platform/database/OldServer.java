package org.rapporteur.platform.database;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Lets anybody in and says that it is a PostgreSQL of some version: enough of its protocol to be asked for that. */
final class OldServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String version;

    OldServer(String version) throws IOException {
        this.version = version;
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + socket.getLocalPort() + "/rapporteur";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                    DataInputStream in = new DataInputStream(client.getInputStream());
                    DataOutputStream out = new DataOutputStream(client.getOutputStream())) {
                welcome(in, out);
                answer(in, out);
            } catch (IOException gone) {
                continue;
            }
        }
    }

    private void welcome(DataInputStream in, DataOutputStream out) throws IOException {
        while (startup(in) >> 16 != 3) {
            out.writeByte('N'); // no encryption
            out.flush();
        }
        send(out, 'R', new byte[4]);
        send(out, 'S', text("server_version", version));
        send(out, 'S', text("client_encoding", "UTF8"));
        send(out, 'S', text("standard_conforming_strings", "on"));
        ready(out);
    }

    private static int startup(DataInputStream in) throws IOException {
        int length = in.readInt();
        int code = in.readInt();
        in.skipNBytes(length - 8L);
        return code;
    }

    /** Whatever it is told to set, it says that it has. */
    private static void answer(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            int kind = in.readByte();
            in.skipNBytes(in.readInt() - 4L);
            switch (kind) {
                case 'P' -> send(out, '1', new byte[0]);
                case 'B' -> send(out, '2', new byte[0]);
                case 'D' -> send(out, 'n', new byte[0]);
                case 'E' -> send(out, 'C', text("SET"));
                case 'Q' -> {
                    send(out, 'C', text("SET"));
                    ready(out);
                }
                case 'S' -> ready(out);
                default -> {}
            }
        }
    }

    private static void ready(DataOutputStream out) throws IOException {
        send(out, 'Z', new byte[] {'I'});
        out.flush();
    }

    private static byte[] text(String... words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String word : words) {
            bytes.write(word.getBytes(StandardCharsets.US_ASCII));
            bytes.write(0);
        }
        return bytes.toByteArray();
    }

    private static void send(DataOutputStream out, char kind, byte[] body) throws IOException {
        out.writeByte(kind);
        out.writeInt(body.length + 4);
        out.write(body);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
