package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Looks at the page in a real browser, where there is one. The pictures taken are left in {@code target/browser}; with
 * {@code -Dbrowser.required=true} a missing browser is a failure.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {

    private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();

    /** Every pair of text and ground on the page whose contrast is below 4.5 (WCAG 2.2, 1.4.3), as text. */
    static final String FAINT = """
            (() => {
              const parse = text => (text.match(/[\\d.]+/g) || []).map(Number);
              const light = ([r, g, b]) => {
                const part = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
                return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
              };
              const ground = element => {
                for (let e = element; e; e = e.parentElement) {
                  const colour = parse(getComputedStyle(e).backgroundColor);
                  if (colour.length === 3 || colour[3] === 1) return colour;
                }
                return [255, 255, 255];
              };
              const faint = [];
              for (const element of document.querySelectorAll('body *:not(script):not(option)')) {
                const own = [...element.childNodes].some(n => n.nodeType === 3 && n.data.trim());
                if (!own || !element.getClientRects().length) continue;
                const a = light(parse(getComputedStyle(element).color)), b = light(ground(element));
                const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (contrast < 4.5) faint.push(element.outerHTML.slice(0, 80) + ' ' + contrast.toFixed(2));
              }
              return faint.join('; ');
            })()""";

    /** What a reader who cannot see the page would miss, as text. */
    static final String UNNAMED = """
            (() => {
              const lacks = [];
              const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
              if (new Set(ids).size !== ids.length) lacks.push('an id twice');
              for (const e of document.querySelectorAll('input, select'))
                if (!e.labels.length || !e.labels[0].textContent.trim()) lacks.push('no label: ' + e.outerHTML.slice(0, 60));
              for (const e of document.querySelectorAll('button, a, summary, h1, h2, h3, caption, th'))
                if (!e.textContent.trim()) lacks.push('no text: ' + e.outerHTML.slice(0, 60));
              for (const e of document.querySelectorAll('svg'))
                if (e.getAttribute('role') !== 'img' || !e.getAttribute('aria-label')) lacks.push('no alternative: svg');
              for (const name of ['header', 'main', 'footer', 'h1'])
                if (document.querySelectorAll(name).length !== 1) lacks.push('not one ' + name);
              let level = 1;
              for (const e of document.querySelectorAll('h1, h2, h3')) {
                if (+e.tagName[1] > level + 1) lacks.push('a level left out before ' + e.textContent);
                level = +e.tagName[1];
              }
              for (const e of document.querySelectorAll('table'))
                if (!e.caption || !e.querySelector('th[scope=row]')) lacks.push('a table without caption or row heads');
              if (!document.documentElement.lang) lacks.push('no language');
              return lacks.join('; ');
            })()""";

    private Optional<Browser> browser = Optional.empty();

    @BeforeAll
    void start() throws Exception {
        Optional<Path> program = Browser.find();
        if (!Boolean.getBoolean("browser.required")) {
            assumeTrue(program.isPresent(), "no Chromium here");
        }
        Files.createDirectories(FOLDER);
        browser = Optional.of(Browser.start(program.orElseThrow(), FOLDER.resolve("profile")));
        page("zh", Files.readAllBytes(Path.of("samples", "listings.jsonl")));
        page("en", Files.readAllBytes(Path.of("samples", "listings.jsonl")));
    }

    @AfterAll
    void end() {
        browser.ifPresent(Browser::close);
    }

    private static Path page(String language, byte[] listings) {
        return page(language, listings, language);
    }

    private static Path page(String language, byte[] listings, String name) {
        Path file = FOLDER.resolve(name + ".html");
        Run run = Run.of(
                listings, "check", "--on", "2026-11-22", "--full", "--lang", language, "--html", file.toString());
        assertThat(run.status()).isZero();
        return file;
    }

    @ParameterizedTest(name = "{0}, {1} pixels wide, dark {2}")
    @CsvSource({"zh,360,false", "zh,1280,true", "en,360,true", "en,1280,false"})
    void readsOnEveryScreen(String language, int width, boolean dark) throws Exception {
        Browser in = browser.orElseThrow();
        in.open(FOLDER.resolve(language + ".html"), width, width == 360 ? 780 : 900, dark);
        in.screenshot(FOLDER.resolve(language + "-" + width + (dark ? "-dark" : "-light") + ".png"));
        assertThat(in.eval("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("width to scroll")
                .isEqualTo("0");
        assertThat(in.eval("document.querySelectorAll('.entry').forEach(e => e.open = true)"))
                .isEqualTo("undefined");
        assertThat(in.eval("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("all open")
                .isEqualTo("0");
        assertThat(in.eval(FAINT)).isEmpty();
        assertThat(in.eval(UNNAMED)).isEmpty();
        assertThat(in.events()).isEmpty();
    }

    @Test
    void searchesAndFilters() throws Exception {
        Browser in = browser.orElseThrow();
        in.open(FOLDER.resolve("en.html"), 1280, 900, false);
        int all = Integer.parseInt(in.eval("document.querySelectorAll('.entry').length"));
        assertThat(in.eval("document.querySelector('.shown').textContent")).isEqualTo(all + " of " + all + " shown");
        // full-width letters and capitals are found all the same
        search(in, "fz/ｔ 73025");
        assertThat(in.eval("document.querySelector('.shown').textContent")).isEqualTo("1 of " + all + " shown");
        assertThat(in.eval("[...document.querySelectorAll('.entry')].filter(e => !e.hidden)"
                        + ".every(e => e.textContent.includes('FZ/T 73025-2019'))"))
                .isEqualTo("true");
        search(in, "nothing holds this");
        assertThat(in.eval("document.querySelector('.shown').textContent")).isEqualTo("Nothing matches");
        search(in, "");
        String counts = in.eval("""
                (() => {
                  const wrong = [];
                  for (const select of document.querySelectorAll('select')) {
                    for (const option of select.options) {
                      select.value = option.value;
                      select.dispatchEvent(new Event('change'));
                      const shown = [...document.querySelectorAll('.entry')].filter(e => !e.hidden).length;
                      const told = option.value ? +option.text.match(/\\((\\d+)\\)$/)[1] : document.querySelectorAll('.entry').length;
                      if (shown !== told) wrong.push(option.text + ' shows ' + shown);
                    }
                    select.value = '';
                    select.dispatchEvent(new Event('change'));
                  }
                  return wrong.join('; ');
                })()""");
        assertThat(counts).isEmpty();
        in.eval("document.querySelector('button[data-do=open]').click()");
        assertThat(in.eval("document.querySelectorAll('.entry:not([open])').length"))
                .isEqualTo("0");
        in.eval("document.querySelector('button[data-do=close]').click()");
        assertThat(in.eval("document.querySelectorAll('.entry[open]').length")).isEqualTo("0");
        in.eval("location.hash = document.querySelectorAll('.entry')[3].id");
        in.eval("new Promise(done => setTimeout(done, 100))");
        assertThat(in.eval("document.querySelectorAll('.entry')[3].open")).isEqualTo("true");
        assertThat(in.events()).isEmpty();
    }

    private static void search(Browser in, String words) throws Exception {
        in.eval("(() => { const input = document.querySelector('input[type=search]'); input.value = '" + words
                + "'; input.dispatchEvent(new Event('input')); })()");
        in.eval("new Promise(done => setTimeout(done, 300))");
    }

    @Test
    void readsWithoutScript() throws Exception {
        Browser in = browser.orElseThrow();
        in.scripts(false);
        try {
            in.open(FOLDER.resolve("zh.html"), 360, 780, false);
            in.screenshot(FOLDER.resolve("zh-360-no-script.png"));
        } finally {
            in.scripts(true);
        }
        assertThat(in.eval("getComputedStyle(document.querySelector('.finder')).display"))
                .isEqualTo("none");
        assertThat(in.eval("[...document.querySelectorAll('.entry')].every(e => e.getClientRects().length > 0)"))
                .isEqualTo("true");
    }

    @Test
    void printsWhatIsFolded() throws Exception {
        Browser in = browser.orElseThrow();
        in.open(FOLDER.resolve("zh.html"), 1280, 900, true);
        in.eval("document.querySelectorAll('.entry').forEach(e => e.open = false)");
        Path folded = FOLDER.resolve("zh.pdf");
        in.pdf(folded);
        assertThat(Files.size(folded)).isGreaterThan(50_000);
        assertThat(in.eval("document.querySelectorAll('.entry[open]').length"))
                .as("folded again")
                .isEqualTo("0");
        in.media("print", false);
        assertThat(in.eval("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(in.eval("getComputedStyle(document.querySelector('.finder')).display"))
                .isEqualTo("none");
        assertThat(in.eval(FAINT)).isEmpty();
    }

    @Test
    void hostileListingsStayText() throws Exception {
        String text =
                "\\u202egnp.exe\\ud800\\u0000</script><script>document.title='hacked'</script>\\\"><img src=x onerror=\\\"document.title='hacked'\\\">"
                        + "'><svg onload=document.title='hacked'></details></main><style>body{display:none}</style>"
                        + "<!--";
        String listing =
                "{\"id\":\"X\",\"category_path\":\"X\",\"title\":\"X\",\"attributes\":[[\"执行标准\",\"X GB 1-2020X\"],"
                        + "[\"X\",\"X\"],[\"安全类别\",\"X\"],[\"3C证书编号\",\"X\"],[\"商品条形码\",\"X\"],[\"自我声明公开\",\"javascript:alert(1)\"]]}\n[\"X\"]\n";
        Path file = page("en", listing.replace("X", text).getBytes(java.nio.charset.StandardCharsets.UTF_8), "hostile");
        Browser in = browser.orElseThrow();
        in.open(file, 360, 780, false);
        in.screenshot(FOLDER.resolve("hostile.png"));
        assertThat(in.eval("document.title")).isEqualTo("Listing check report");
        assertThat(in.eval("document.querySelectorAll('img, iframe, object, embed, form, base').length"))
                .isEqualTo("0");
        assertThat(in.eval(
                        "document.querySelectorAll('script').length + ' ' + document.querySelectorAll('style').length"))
                .isEqualTo("1 1");
        assertThat(in.eval("[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames())"
                        + ".filter(n => n.startsWith('on') || n === 'style').length"))
                .isEqualTo("0");
        assertThat(in.eval("[...document.links].filter(a => !/^(https:|file:.*#)/.test(a.href)).length"))
                .isEqualTo("0");
        assertThat(in.eval("document.querySelectorAll('.entry').length")).isEqualTo("2");
        assertThat(in.eval("[...document.querySelectorAll('h3')].map(e => e.textContent).join()"))
                .contains("⟨U+202E⟩", "⟨U+D800⟩");
        assertThat(in.events()).isEmpty();
    }

    @Test
    void thePolicyForbidsWhatIsNotItsOwn() throws Exception {
        Browser in = browser.orElseThrow();
        in.open(FOLDER.resolve("en.html"), 1280, 900, false);
        in.eval("(() => { const s = document.createElement('script'); s.textContent = \"document.title = 'hacked'\";"
                + " document.body.append(s); const i = new Image(); i.src = 'https://example.invalid/x.png';"
                + " document.body.append(i); })()");
        assertThat(in.eval("document.title")).isEqualTo("Listing check report");
        assertThat(in.events()).as("the check can fail").anyMatch(event -> event.contains("Content Security Policy"));
    }
}
