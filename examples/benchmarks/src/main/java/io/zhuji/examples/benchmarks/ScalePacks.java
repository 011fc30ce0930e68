package io.zhuji.examples.benchmarks;

import io.zhuji.core.standard.StandardNumber;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Packs for measuring at scale: enterprise standards made up, and international ones out of two lists of real numbers. */
final class ScalePacks {

    private static final String[] TOWNS = {"杭州", "宁波", "温州", "嘉兴", "湖州", "绍兴", "金华", "台州", "丽水", "衢州", "义乌", "慈溪"};
    private static final String[] NAMES = {"恒达", "小禾", "新诺", "天元", "金鼎", "卓越", "三益", "正泰", "永康", "瑞丰"};
    private static final String[] THINGS = {
        "儿童连衣裙", "不锈钢保温杯", "电热水壶", "中性笔", "婴儿连体衣", "空气净化器", "护理床", "学生书包", "积木玩具", "移动电源", "羽绒服装", "竹纤维毛巾"
    };

    private ScalePacks() {}

    private static void head(String id, PrintStream out) {
        out.print("{\"format\":\"zhuji-pack/1\",\"id\":\"" + id + "\",\"edition\":\"1\",\"zh\":\"规模\",\"en\":\"scale\","
                + "\"licence\":\"Apache-2.0\",\"asOf\":\"2026-11-25\",\"standards\":[");
    }

    /** Enterprise standards: some four for each enterprise, of which a tenth has a newer edition. */
    static byte[] enterprise(int count) {
        Random random = new Random(1); // fixed: every run loads the same
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(count * 200);
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            head("scale.enterprise", out);
            for (int i = 0; i < count; i++) {
                int year = 2012 + i % 14;
                String title = TOWNS[random.nextInt(TOWNS.length)] + NAMES[random.nextInt(NAMES.length)] + "有限公司 "
                        + THINGS[random.nextInt(THINGS.length)];
                out.print((i == 0 ? "\n" : ",\n") + "{\"number\":\"" + number(i) + "\",\"zh\":\"" + title
                        + "\",\"role\":\"product\",\"state\":\"current\",\"stateConfidence\":\"B\",\"confidence\":\"B\",\"issued\":\""
                        + year + "-03-0" + (1 + i % 9) + "\",\"implemented\":\"" + year + "-04-1" + i % 10 + "\"}");
            }
            out.print("]}");
        }
        return bytes.toByteArray();
    }

    /** The number of the standard of that index. */
    static String number(int i) {
        int enterprise = i / 4;
        char[] letters = new char[5];
        for (int k = 0; k < letters.length; k++) {
            letters[k] = (char) ('A' + enterprise % 26);
            enterprise /= 26;
        }
        return "Q/" + new String(letters) + ' ' + String.format("%03d", 1 + i % 4) + '-' + (2012 + i % 14);
    }

    /**
     * The numbers of the lists {@code iso.tsv.gz} and {@code iec.tsv.gz} that can be read, each once, with their titles and with
     * what they replace and are replaced by.
     */
    static byte[] international(Path folder, List<String> numbers) {
        Map<String, String[]> rows = new LinkedHashMap<>();
        Map<String, String> named = new HashMap<>();
        for (String file : List.of("iso.tsv.gz", "iec.tsv.gz")) {
            for (String line : lines(folder.resolve(file))) {
                String[] cells = line.split("\t", -1);
                Optional<StandardNumber> number =
                        cells.length < 8 || cells[1].isBlank() ? Optional.empty() : StandardNumber.tryParse(cells[0]);
                if (number.isPresent() && rows.putIfAbsent(number.get().toString(), cells) == null) {
                    named.put(key(cells[0]), number.get().toString());
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 << 20);
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            head("scale.international", out);
            rows.forEach((number, cells) -> {
                out.print((numbers.isEmpty() ? "\n" : ",\n") + row(number, cells, named));
                numbers.add(number);
            });
            out.print("]}");
        }
        return bytes.toByteArray();
    }

    /** The lists name other documents without blanks and colons: {@code ISO105-C12-2004/Cor1-2007}. */
    private static String key(String written) {
        StringBuilder key = new StringBuilder(written.length());
        written.chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
        return key.toString();
    }

    private static String row(String number, String[] cells, Map<String, String> named) {
        boolean over = cells[3].startsWith("95") || cells[3].equals("REVISED") || cells[3].equals("REPLACED");
        String title = cells[1].strip().replace("\\", "\\\\").replace("\"", "\\\"");
        StringBuilder row =
                new StringBuilder("{\"number\":\"" + number + "\",\"zh\":\"" + title + "\",\"en\":\"" + title
                        + "\",\"role\":\"basic\",\"state\":\"" + (over ? "superseded" : "current")
                        + "\",\"stateConfidence\":\"B\",\"confidence\":\"B\"");
        if (cells[4].length() == 10) {
            row.append(",\"issued\":\"").append(cells[4]).append('"');
        } else if (cells[4].length() == 7) {
            row.append(",\"issued\":\"").append(cells[4]).append("-01\"");
        }
        links(row, "replaces", "obsoletes ", cells[7], named);
        links(row, "replacedBy", "updates ", cells[7], named);
        return row.append('}').toString();
    }

    private static void links(
            StringBuilder row, String member, String verb, String relations, Map<String, String> named) {
        Set<String> others = new LinkedHashSet<>();
        for (String relation : relations.split(" \\| ")) {
            String other = relation.startsWith(verb) ? named.get(key(relation.substring(verb.length()))) : null;
            if (other != null) {
                others.add('"' + other + '"');
            }
        }
        if (!others.isEmpty()) {
            row.append(",\"")
                    .append(member)
                    .append("\":[")
                    .append(String.join(",", others))
                    .append(']');
        }
    }

    private static List<String> lines(Path file) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().skip(2).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
