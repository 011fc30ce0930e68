package io.zhuji.evaluation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.resource.TextResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static List<String> find(String text, String... words) {
        WordTable table = new WordTable();
        for (int i = 0; i < words.length; i++) {
            boolean atEnd = words[i].startsWith("$");
            table.add(atEnd ? words[i].substring(1) : words[i], i, atEnd);
        }
        List<String> found = new ArrayList<>();
        table.find(text, (start, end, value) -> found.add(text.substring(start, end) + value));
        return found;
    }

    @Test
    void takesTheLongestWordAtAPlace() {
        assertThat(find("夏季空调被薄款", "空调", "空调被")).containsExactly("空调被1");
    }

    @Test
    void prefersALongerWordThatBeginsInsideAndReachesBeyond() {
        assertThat(find("儿童床上用品", "儿童床", "床上用品")).containsExactly("床上用品1");
        assertThat(find("儿童床上铺", "儿童床", "床上")).containsExactly("儿童床0");
    }

    @Test
    void findsAWordForTheEndOnlyAtTheEndOfAPhrase() {
        assertThat(find("纯棉夏被 灰", "$被")).containsExactly("被0");
        assertThat(find("被罩", "$被")).isEmpty();
    }

    @Test
    void doesNotCutLatinWords() {
        assertThat(find("skids kids2 kids童装", "kids")).containsExactly("kids0");
    }

    @Test
    void knowsAWholeText() {
        WordTable table = new WordTable();
        table.add("产地", 7, false);
        assertThat(table.valueOf("产地")).isEqualTo(7);
        assertThat(table.valueOf("产")).isEqualTo(-1);
    }

    @Test
    void takesLinearTimeOnRepeatedBeginnings() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            word.append('被');
        }
        assertThat(find("被".repeat(3_000_000), word + "套")).isEmpty();
    }

    @Test
    void everyWordNamesOneKind() {
        Map<String, String> kinds = new HashMap<>();
        String kind = "";
        for (String line : TextResource.lines(WordTable.class, "goods.txt")) {
            if (line.charAt(0) == '@') {
                kind = line.split(" ", -1)[1];
                continue;
            }
            for (String word : line.substring(2).split(" ", -1)) {
                assertThat(word).as(line).isNotEmpty();
                String key = Folding.fold(word) + (line.charAt(0) == '$' ? "$" : "");
                assertThat(kinds.put(key, kind)).as("%s of %s", word, kind).isIn(null, kind);
            }
        }
        assertThat(kinds).hasSizeGreaterThan(2_000);
    }
}
