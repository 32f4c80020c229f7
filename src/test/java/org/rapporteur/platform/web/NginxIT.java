package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The README's recipe for nginx, run with it, over TLS. */
@ReadApplication
@ExtendWith(OutputCaptureExtension.class)
class NginxIT {

    private static final Path NGINX = Path.of("/usr/sbin/nginx");
    private static final Pattern RECIPE = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String SECRET = "changeit";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @TempDir
    Path folder;

    private Process nginx;
    private HttpClient client;
    private String site;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException, InterruptedException {
        boolean installed = Files.isExecutable(NGINX);
        if (!installed && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("nginx is missing, which .ci/run installs");
        }
        Assumptions.assumeTrue(installed, "Without Debian's nginx-light its recipe is not run");
        KeyStore keys = certificate();
        int free = freePort();
        site = "https://localhost:" + free;
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), configuration(free));
        nginx = new ProcessBuilder(
                        NGINX.toString(), "-e", "stderr", "-p", folder.toString(), "-c", configuration.toString())
                .inheritIO()
                .start();
        client = HttpClient.newBuilder()
                .sslContext(trusting(keys))
                .cookieHandler(new CookieManager())
                .build();
        awaitAnswer();
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (nginx != null) {
            nginx.destroy();
            nginx.waitFor(5, TimeUnit.SECONDS);
        }
    }

    /** The recipe, with our ports and certificate, and with the address in tests whose word is taken. */
    private String configuration(int free) throws IOException {
        Matcher recipe = RECIPE.matcher(Files.readString(Path.of("README.md")));
        assertThat(recipe.find()).isTrue();
        String server = recipe.group(1)
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + free + " ssl;")
                .replace(
                        "/etc/ssl/certs/rapporteur.pem",
                        folder.resolve("certificate.pem").toString())
                .replace(
                        "/etc/ssl/private/rapporteur.key",
                        folder.resolve("key.pem").toString())
                .replace(
                        "http://127.0.0.1:8080;",
                        "http://127.0.0.1:" + port + "; proxy_bind 127.0.0.2;"
                                + " proxy_cache kept; proxy_cache_revalidate on; proxy_cache_lock on;");
        return "daemon off; master_process off; pid " + folder.resolve("pid") + ";\nevents {}\nhttp { access_log off;"
                + " client_body_temp_path " + folder.resolve("bodies") + "; proxy_temp_path "
                + folder.resolve("proxied")
                + "; fastcgi_temp_path " + folder.resolve("f") + "; uwsgi_temp_path " + folder.resolve("u")
                + "; scgi_temp_path " + folder.resolve("s") + "; proxy_cache_path " + folder.resolve("kept")
                + " keys_zone=kept:1m;\n" + server + "}\n";
    }

    private KeyStore certificate() throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("keys.p12");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "site",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                SECRET,
                "-keystore",
                file.toString());
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, SECRET.toCharArray());
        }
        pem("certificate.pem", "CERTIFICATE", keys.getCertificate("site").getEncoded());
        pem("key.pem", "PRIVATE KEY", keys.getKey("site", SECRET.toCharArray()).getEncoded());
        return keys;
    }

    private void pem(String name, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        Files.writeString(
                folder.resolve(name), "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }

    private static SSLContext trusting(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("site", keys.getCertificate("site"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() throws InterruptedException {
        for (int time = 0; time < 100; time++) {
            try {
                send(HttpRequest.newBuilder(URI.create(site + "/robots.txt")).build());
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("nginx does not answer");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void isSecureAndTellsTheReadersAddress(CapturedOutput output) throws IOException, InterruptedException {
        HttpResponse<String> form =
                send(HttpRequest.newBuilder(URI.create(site + "/sign-in")).build());
        assertThat(form.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(form.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
        HttpResponse<String> answer = signIn(form, "nginx-reader", "wrong");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(output).contains("Sign-in failed: nginx-reader from 127.0.0.1");
    }

    private HttpResponse<String> signIn(HttpResponse<String> form, String name, String password)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(form.body());
        assertThat(token.find()).isTrue();
        return send(HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", site)
                .header("X-Forwarded-For", "198.51.100.1")
                .header("Forwarded", "for=198.51.100.2")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "name=" + name + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&_csrf="
                                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
                .build());
    }

    /** The recipe keeps nothing; this proxy keeps all that it is allowed to. */
    @Test
    void aProxyThatKeepsPagesGivesNoReaderAPageOfStaff() throws IOException, InterruptedException {
        HttpRequest topics =
                HttpRequest.newBuilder(URI.create(site + "/topics")).build();
        HttpClient reader =
                HttpClient.newBuilder().sslContext(client.sslContext()).build();
        HttpResponse<String> form =
                send(HttpRequest.newBuilder(URI.create(site + "/sign-in")).build());
        assertThat(signIn(form, "test-" + staff.member(Role.EDITOR).name(), Staff.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
        for (int time = 0; time < 3; time++) {
            assertThat(send(topics).body()).contains("_csrf");
            assertThat(reader.send(topics, BodyHandlers.ofString()).body()).doesNotContain("_csrf");
        }
    }

    @Test
    void refusesAFormOfAnotherSite() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(site + "/people"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("name=Planted"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Planted");
    }
}
