package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A Chromium with one tab, driven over its own protocol (Chrome DevTools Protocol), so that tests need nothing else. */
final class Browser implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<Map<String, Object>> received;
    /** Console messages, exceptions and addresses asked for, in the order they came. */
    private final List<String> events = new ArrayList<>();

    private final String session;
    private int calls;

    private Browser(Process process, WebSocket socket, BlockingQueue<Map<String, Object>> received) throws Exception {
        this.process = process;
        this.socket = socket;
        this.received = received;
        Map<String, Object> tab = call("", "Target.createTarget", Map.of("url", "about:blank"));
        Map<String, Object> attached =
                call("", "Target.attachToTarget", Map.of("targetId", text(tab, "targetId"), "flatten", true));
        this.session = text(attached, "sessionId");
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** The browser named by the property {@code browser}, or one on the path. */
    static Optional<Path> find() {
        List<Path> candidates = new ArrayList<>();
        String named = System.getProperty("browser", "");
        if (!named.isEmpty()) {
            candidates.add(Path.of(named));
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
                candidates.add(Path.of(folder, name));
            }
        }
        return candidates.stream().filter(Files::isExecutable).findFirst();
    }

    static Browser start(Path program, Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        try {
            BufferedReader told =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String mark = "DevTools listening on ";
            String line = told.readLine();
            while (line != null && !line.startsWith(mark)) {
                line = told.readLine();
            }
            if (line == null) {
                throw new IOException(program + " ended before it listened");
            }
            // nobody reads on; a full pipe would stop the browser
            Thread drain = new Thread(() -> {
                try {
                    while (told.readLine() != null) {
                        continue;
                    }
                } catch (IOException e) {
                    // the browser has ended
                }
            });
            drain.setDaemon(true);
            drain.start();
            BlockingQueue<Map<String, Object>> received = new LinkedBlockingQueue<>();
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(line.substring(mark.length())), new Ear(received))
                    .get(20, TimeUnit.SECONDS);
            return new Browser(process, socket, received);
        } catch (Exception e) {
            end(process);
            throw e;
        }
    }

    /** Opens a file at a size in CSS pixels, and waits until it is loaded. */
    void open(Path page, int width, int height, boolean dark) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        media("", dark);
        events.clear();
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        await("Page.loadEventFired");
    }

    void media(String media, boolean dark) throws Exception {
        call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void scripts(boolean run) throws Exception {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** The value of an expression as text. */
    String eval(String expression) throws Exception {
        Map<String, Object> result = call(
                "Runtime.evaluate",
                Map.of("expression", "(async () => String(await (" + expression + ")))()", "awaitPromise", true));
        Map<?, ?> value = (Map<?, ?>) result.get("result");
        if (result.containsKey("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + value);
        }
        return String.valueOf(value.get("value"));
    }

    /** Console messages, exceptions and addresses asked for since the page was opened, but for the page itself. */
    List<String> events() throws Exception {
        // a round trip brings in what is still under way
        eval("new Promise(done => setTimeout(done, 50))");
        return List.copyOf(events);
    }

    void screenshot(Path file) throws Exception {
        save(call("Page.captureScreenshot", Map.of("format", "png")), file);
    }

    void pdf(Path file) throws Exception {
        save(call("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true)), file);
    }

    private static void save(Map<String, Object> result, Path file) throws IOException {
        Files.write(file, Base64.getDecoder().decode(text(result, "data")));
    }

    private static String text(Map<String, Object> result, String name) {
        return String.valueOf(result.get(name));
    }

    private Map<String, Object> call(String method, Map<String, ?> parameters) throws Exception {
        return call(session, method, parameters);
    }

    private Map<String, Object> call(String session, String method, Map<String, ?> parameters) throws Exception {
        int id = ++calls;
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(message, json);
        }
        socket.sendText(out.toString(), true).get(20, TimeUnit.SECONDS);
        while (true) {
            Map<String, Object> answer = next(method);
            if (answer.containsKey("id") && text(answer, "id").equals(Integer.toString(id))) {
                if (answer.containsKey("error")) {
                    throw new IllegalStateException(method + ": " + answer.get("error"));
                }
                return members(answer.get("result"));
            }
            note(answer);
        }
    }

    private void await(String event) throws Exception {
        while (true) {
            Map<String, Object> message = next(event);
            note(message);
            if (text(message, "method").equals(event)) {
                return;
            }
        }
    }

    private Map<String, Object> next(String due) throws Exception {
        Map<String, Object> message = received.poll(60, TimeUnit.SECONDS);
        if (message == null) {
            throw new IllegalStateException("the browser did not answer: " + due);
        }
        return message;
    }

    private void note(Map<String, Object> message) {
        String method = text(message, "method");
        Map<String, Object> parameters = members(message.getOrDefault("params", Map.of()));
        if (method.equals("Network.requestWillBeSent")) {
            String url = text(members(parameters.get("request")), "url");
            if (!url.startsWith("file:") && !url.startsWith("data:")) {
                events.add("asked for " + url);
            }
        } else if (method.equals("Runtime.consoleAPICalled")
                || method.equals("Runtime.exceptionThrown")
                || method.equals("Log.entryAdded")) {
            events.add(method + " " + parameters);
        }
    }

    @SuppressWarnings("unchecked") // our own reader makes maps of text and values
    private static Map<String, Object> members(Object value) {
        return (Map<String, Object>) value;
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                json.writeFieldName(String.valueOf(member.getKey()));
                write(member.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    private static Object read(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                map.put(name, read(json));
            }
            return map;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(read(json));
            }
            return list;
        }
        return json.getText();
    }

    @Override
    public void close() {
        socket.abort();
        end(process);
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts together what comes in pieces. */
    private static final class Ear implements WebSocket.Listener {

        private final BlockingQueue<Map<String, Object>> received;
        private final StringBuilder piece = new StringBuilder();

        Ear(BlockingQueue<Map<String, Object>> received) {
            this.received = received;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            piece.append(data);
            if (last) {
                try (JsonParser json = JSON.createParser(piece.toString())) {
                    json.nextToken();
                    received.add(members(read(json)));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                piece.setLength(0);
            }
            return WebSocket.Listener.super.onText(socket, data, last);
        }
    }
}
