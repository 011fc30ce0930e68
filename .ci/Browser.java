import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.CopyOnWriteArrayList;

/** Opens a report page in Chromium and looks whether a person could use it: {@code java Browser.java CHROMIUM PAGE FOLDER}. */
public final class Browser implements WebSocket.Listener {

    private final Map<Integer, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;
    private int last;

    public static void main(String[] args) throws Exception {
        Path page = Path.of(args[1]).toAbsolutePath();
        Path folder = Path.of(args[2]).toAbsolutePath();
        Path log = folder.resolve("chromium.log");
        Process chromium = new ProcessBuilder(
                        args[0], "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                        "--disable-background-networking", "--remote-debugging-port=0", "--user-data-dir=" + folder.resolve("profile"), "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(log.toFile())
                .start();
        List<String> failures;
        try {
            failures = new Browser().check(address(chromium, log), page, folder);
        } finally {
            chromium.descendants().forEach(ProcessHandle::destroy);
            chromium.destroy();
            chromium.waitFor(10, TimeUnit.SECONDS);
        }
        failures.forEach(failure -> System.out.println("   wrong: " + failure));
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    /** The address of the debugging port, which Chromium says on its error stream. */
    private static URI address(Process chromium, Path log) throws IOException, InterruptedException {
        for (int i = 0; i < 300 && chromium.isAlive(); i++) {
            for (String line : Files.readAllLines(log, StandardCharsets.ISO_8859_1)) {
                int at = line.indexOf("ws://");
                if (at >= 0) {
                    return URI.create(line.substring(at).strip());
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("Chromium opened no debugging port; see " + log);
    }

    private List<String> check(URI address, Path page, Path folder) throws Exception {
        List<String> failures = new ArrayList<>();
        socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).get(20, TimeUnit.SECONDS);
        String target = text(call("", "Target.createTarget", "\"url\":\"about:blank\""), "targetId");
        String session = text(call("", "Target.attachToTarget", "\"flatten\":true,\"targetId\":\"" + target + "\""), "sessionId");
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(session, domain + ".enable", "");
        }
        for (int width : new int[] {1280, 360}) {
            call(session, "Emulation.setDeviceMetricsOverride", "\"width\":" + width + ",\"height\":800,\"deviceScaleFactor\":1,\"mobile\":" + (width < 600));
            call(session, "Page.navigate", "\"url\":\"" + page.toUri() + "\"");
            waitFor(session, "document.readyState === 'complete' && location.protocol === 'file:'");
            String overflow = evaluate(session, "String(document.scrollingElement.scrollWidth - document.documentElement.clientWidth)");
            if (!overflow.equals("0")) {
                failures.add("at " + width + " pixels the page is " + overflow + " pixels too wide");
            }
            picture(session, folder.resolve("page-" + width + ".png"));
        }
        System.out.println("   title: " + evaluate(session, "encodeURIComponent(document.title)").transform(t -> URLDecoder.decode(t, StandardCharsets.UTF_8)));
        String rows = "[...document.querySelectorAll('article, details, tbody tr')].filter(e => e.offsetParent !== null).length";
        String all = evaluate(session, "String(" + rows + ")");
        String search = "document.querySelector('input[type=search], input[type=text]')";
        if (evaluate(session, "String(" + search + " !== null)").equals("true")) {
            type(session, search, "qqqq-nothing-qqqq");
            String none = evaluate(session, "String(" + rows + ")");
            type(session, search, "");
            String again = evaluate(session, "String(" + rows + ")");
            System.out.println("   entries shown: " + all + ", for a word that is nowhere " + none + ", for none again " + again);
            if (Integer.parseInt(none) >= Integer.parseInt(all) || !again.equals(all)) {
                failures.add("searching does not filter");
            }
        } else {
            failures.add("no field to search in");
        }
        call(session, "Emulation.setEmulatedMedia", "\"media\":\"print\"");
        String pdf = text(call(session, "Page.printToPDF", "\"preferCSSPageSize\":true"), "data");
        System.out.println("   printed: " + pdf.length() * 3L / 4 + " bytes of PDF");
        if (pdf.length() < 5000) {
            failures.add("prints as good as nothing");
        }
        for (String event : events) {
            if (event.contains("\"Runtime.exceptionThrown\"") || event.contains("\"Log.entryAdded\"") && event.contains("\"level\":\"error\"")) {
                failures.add(event.substring(0, Math.min(400, event.length())));
            }
            if (event.contains("\"Network.requestWillBeSent\"") && (event.contains("\"url\":\"http") || event.contains("\"url\":\"ws"))) {
                failures.add("the page asks for " + text(event, "url"));
            }
        }
        return failures;
    }

    private void type(String session, String field, String words) throws Exception {
        evaluate(session, "(() => { const f = " + field + "; f.value = '" + words + "'; f.dispatchEvent(new Event('input', {bubbles: true})); f.dispatchEvent(new Event('change', {bubbles: true})); return ''; })()");
        Thread.sleep(500);
    }

    private void waitFor(String session, String condition) throws Exception {
        for (int i = 0; i < 100; i++) {
            if (evaluate(session, "String(" + condition + ")").equals("true")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("never: " + condition);
    }

    private void picture(String session, Path file) throws Exception {
        String data = text(call(session, "Page.captureScreenshot", "\"format\":\"png\""), "data");
        Files.write(file, java.util.Base64.getDecoder().decode(data));
    }

    private String evaluate(String session, String expression) throws Exception {
        String escaped = expression.replace("\\", "\\\\").replace("\"", "\\\"");
        return text(call(session, "Runtime.evaluate", "\"returnByValue\":true,\"expression\":\"" + escaped + "\""), "value");
    }

    private String call(String session, String method, String parameters) throws Exception {
        int id = ++last;
        CompletableFuture<String> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        String to = session.isEmpty() ? "" : "\"sessionId\":\"" + session + "\",";
        socket.sendText("{\"id\":" + id + "," + to + "\"method\":\"" + method + "\",\"params\":{" + parameters + "}}", true).get(10, TimeUnit.SECONDS);
        String message = answer.get(60, TimeUnit.SECONDS);
        if (message.contains("\"error\":{")) {
            throw new IOException(method + ": " + message.substring(0, Math.min(400, message.length())));
        }
        return message;
    }

    /** The text of a field of that name; what is asked for here holds no escapes. */
    private static String text(String message, String name) {
        int at = message.indexOf("\"" + name + "\":\"");
        if (at < 0) {
            return "";
        }
        int from = at + name.length() + 4;
        return message.substring(from, message.indexOf('"', from));
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean end) {
        part.append(data);
        if (end) {
            String message = part.toString();
            part.setLength(0);
            CompletableFuture<String> answer = message.startsWith("{\"id\":") ? waiting.remove(Integer.parseInt(message.substring(6, message.indexOf(',')))) : null;
            if (answer != null) {
                answer.complete(message);
            } else {
                events.add(message);
            }
        }
        socket.request(1);
        return null;
    }
}
