package io.zhuji.evaluation.planted;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.Standing;
import io.zhuji.evaluation.supervision.Dossier;
import io.zhuji.evaluation.supervision.InspectedStandard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A set of declared standards as a province's register might hold it: industries with texts half in common, limits most firms
 * take from the public standard, firms of one group that share texts, units written in two ways, standards replaced after
 * they were cited. Fakes of every kind are planted in it.
 */
public final class Planting {

    /** What is planted. */
    public enum Fake {
        VOID_REFERENCE,
        COPIED_TEXT,
        COPIED_VALUES,
        CONTRADICTORY_CHANNEL,
        CHANNEL_NUMBER,
        NO_METHOD,
        UNMEASURABLE,
        BEFORE_ENTERPRISE,
        CITES_LATER,
        OUT_OF_ORDER,
        NUMBER_YEAR,
        FORGED_NUMBER,
        FORGED_CREDIT_CODE,
        ANOTHERS_NUMBER,
        FORGED_CERTIFICATE,
        BORROWED_CERTIFICATE,
        REFUTED_CLAIM
    }

    private static final int INDUSTRIES = 40;
    private static final int INDICATORS = 8;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> UNITS = List.of("mg/kg", "%", "mm", "N", "mg/L", "℃", "MPa", "g");

    private final Catalog catalog = Catalog.builtIn();
    private final SplittableRandom random;
    private final List<Dossier> dossiers = new ArrayList<>();
    private final TreeMap<Integer, Fake> planted = new TreeMap<>();
    private final String[][] templates = new String[INDUSTRIES][40];
    private final int[][] publicValues = new int[INDUSTRIES][INDICATORS];

    private Planting(long seed) {
        random = new SplittableRandom(seed);
    }

    /** So many standards, and so many fakes of each kind among them. */
    public static Planting of(int standards, int fakesOfEachKind, long seed) {
        Planting planting = new Planting(seed);
        planting.sow(standards);
        for (Fake fake : Fake.values()) {
            for (int i = 0; i < fakesOfEachKind; i++) {
                planting.plant(fake);
            }
        }
        return planting;
    }

    public List<Dossier> dossiers() {
        return List.copyOf(dossiers);
    }

    /** By the place among the dossiers. */
    public Map<Integer, Fake> planted() {
        return Map.copyOf(planted);
    }

    private void sow(int standards) {
        for (int i = 0; i < INDUSTRIES; i++) {
            for (int s = 0; s < 40; s++) {
                templates[i][s] = sentence();
            }
            for (int v = 0; v < INDICATORS; v++) {
                publicValues[i][v] = 20 + random.nextInt(400);
            }
        }
        for (int i = 0; i < standards; i++) {
            LocalDate on = FIRST.plusDays((long) i * 2500 / standards + random.nextInt(5));
            dossiers.add(genuine(i, i % INDUSTRIES, on));
        }
    }

    private Dossier genuine(int row, int industry, LocalDate on) {
        // some neighbours are one corporate group and share certificates and texts
        boolean sister = row >= INDUSTRIES && random.nextInt(20) == 0;
        Dossier elder = sister ? dossiers.get(row - INDUSTRIES) : null;
        String group = elder == null ? "group" + row : elder.group();
        List<InspectedStandard.Indicator> indicators = new ArrayList<>();
        SortedMap<String, String> label = new TreeMap<>();
        for (int v = 0; v < INDICATORS; v++) {
            int value = random.nextInt(10) < 6 ? publicValues[industry][v] : 10 + random.nextInt(420);
            String unit = UNITS.get(v);
            String name = "指标" + industry + "-" + v;
            indicators.add(new InspectedStandard.Indicator(name, "≤" + value + " " + unit, "GB/T " + (9000 + v)));
            if (random.nextInt(3) == 0) {
                // the label writes mg/kg as a percentage, or another way round
                label.put(
                        name,
                        unit.equals("mg/kg")
                                ? "≤" + java.math.BigDecimal.valueOf(value, 4).toPlainString() + "%"
                                : "不大于" + value + unit);
            }
        }
        indicators.add(new InspectedStandard.Indicator(
                "甲醛含量", random.nextBoolean() ? "≤75 mg/kg" : "≤20 mg/kg", "GB/T 2912.1-2009"));
        String number = "Q/" + letters(4) + " " + String.format("%03d", 1 + random.nextInt(30)) + "-" + on.getYear();
        label.put(Dossier.NUMBER, random.nextBoolean() ? number : number.substring(0, number.indexOf('-')));
        SortedMap<String, SortedMap<String, String>> channels = new TreeMap<>(Map.of("label", label));
        SortedMap<String, String> certificates = new TreeMap<>();
        if (elder != null && !elder.certificates().isEmpty()) {
            certificates.putAll(elder.certificates());
        } else if (random.nextInt(3) == 0) {
            certificates.put("ccc", String.format("20%02d01%04d%06d", 15 + random.nextInt(5), 700 + industry, row));
        }
        List<Dossier.Claim> claims = new ArrayList<>();
        if (random.nextInt(5) == 0) {
            SortedMap<String, String> theirs = new TreeMap<>();
            InspectedStandard.Indicator own = indicators.get(0);
            int value = Integer.parseInt(own.limit().substring(1, own.limit().indexOf(' ')));
            theirs.put(own.name(), "≤" + (value + random.nextInt(50)) + " mg/kg");
            claims.add(new Dossier.Claim("GB/T 9999-2018", theirs));
        }
        return new Dossier(
                row + 2,
                code(row),
                group,
                number,
                "产品" + industry,
                elder != null && random.nextBoolean() ? elder.text() : text(industry),
                Optional.of(on),
                Optional.of((long) row + 1000),
                Optional.of(on.minusDays(30 + random.nextInt(6000))),
                references(on, Standing.IN_FORCE, 4),
                indicators,
                channels,
                certificates,
                claims);
    }

    private List<String> references(LocalDate on, Standing standing, int number) {
        List<Standard> all = catalog.standards();
        List<String> references = new ArrayList<>();
        int start = random.nextInt(all.size());
        for (int i = 0; i < all.size() && references.size() < number; i++) {
            Standard standard = all.get((start + i) % all.size());
            if (standard.issued().isPresent()
                    && standard.implemented().isPresent()
                    && !standard.issued().get().isAfter(on)
                    && catalog.resolve(standard.number(), on).standing() == standing) {
                references.add(
                        random.nextInt(4) == 0 && standing == Standing.IN_FORCE
                                ? standard.number().undated().toString()
                                : standard.number().toString());
            }
        }
        return references;
    }

    private void plant(Fake fake) {
        int at;
        int elder;
        do {
            at = 200 + random.nextInt(dossiers.size() - 400);
            elder = random.nextInt(at);
        } while (planted.containsKey(at)
                || planted.containsKey(elder)
                || dossiers.get(at).group().equals(dossiers.get(elder).group())
                || elder % INDUSTRIES == at % INDUSTRIES
                || dossiers.stream().skip(at + 1L).limit(400).anyMatch(shares(dossiers.get(at)))
                || !fits(fake, dossiers.get(at), dossiers.get(elder)));
        dossiers.set(at, forge(fake, dossiers.get(at), dossiers.get(elder)));
        planted.put(at, fake);
    }

    private static java.util.function.Predicate<Dossier> shares(Dossier one) {
        return other -> one.group().equals(other.group());
    }

    private boolean fits(Fake fake, Dossier dossier, Dossier elder) {
        return switch (fake) {
            case VOID_REFERENCE ->
                !references(dossier.declaredOn().orElseThrow(), Standing.SUPERSEDED, 1)
                        .isEmpty();
            case COPIED_VALUES -> own(elder) >= 5;
            case CONTRADICTORY_CHANNEL, CHANNEL_NUMBER ->
                dossier.channels().get("label").size() > 1;
            case FORGED_CERTIFICATE -> !dossier.certificates().isEmpty();
            case BORROWED_CERTIFICATE -> !elder.certificates().isEmpty();
            case REFUTED_CLAIM -> !dossier.claims().isEmpty();
            default -> true;
        };
    }

    private int own(Dossier dossier) {
        int industry = (dossier.row() - 2) % INDUSTRIES;
        int own = 0;
        for (int v = 0; v < INDICATORS; v++) {
            own += dossier.indicators().get(v).limit().startsWith("≤" + publicValues[industry][v] + " ") ? 0 : 1;
        }
        return own;
    }

    private Dossier forge(Fake fake, Dossier d, Dossier elder) {
        String enterprise = d.enterprise();
        String number = d.number();
        String title = d.name();
        String text = d.text();
        Optional<LocalDate> declared = d.declaredOn();
        Optional<LocalDate> established = d.established();
        List<String> references = new ArrayList<>(d.references());
        List<InspectedStandard.Indicator> indicators = new ArrayList<>(d.indicators());
        SortedMap<String, SortedMap<String, String>> channels = new TreeMap<>(d.channels());
        SortedMap<String, String> certificates = new TreeMap<>(d.certificates());
        List<Dossier.Claim> claims = new ArrayList<>(d.claims());
        switch (fake) {
            case VOID_REFERENCE -> references.addAll(references(declared.orElseThrow(), Standing.SUPERSEDED, 1));
            case COPIED_TEXT -> {
                String[] sentences = elder.text().split("。");
                for (int i = random.nextInt(4); i > 0; i--) {
                    sentences[random.nextInt(sentences.length)] = sentence();
                }
                text = "本公司" + letters(6) + "编制。" + String.join("。", sentences);
            }
            case COPIED_VALUES -> {
                indicators = new ArrayList<>(elder.indicators());
                channels.clear();
                claims.clear();
                if (random.nextBoolean()) {
                    int v = random.nextInt(INDICATORS);
                    InspectedStandard.Indicator old = indicators.get(v);
                    indicators.set(
                            v,
                            new InspectedStandard.Indicator(
                                    old.name(), "≤" + random.nextInt(9000, 9900) + " " + UNITS.get(v), old.method()));
                }
            }
            case CONTRADICTORY_CHANNEL -> {
                SortedMap<String, String> label = new TreeMap<>(d.channels().get("label"));
                String name = label.keySet().stream()
                        .filter(key -> key.startsWith("指标"))
                        .findFirst()
                        .orElseThrow();
                label.put(name, label.get(name).replaceFirst("(\\d)", "1$1"));
                channels.put("label", label);
            }
            case CHANNEL_NUMBER -> {
                SortedMap<String, String> label = new TreeMap<>(d.channels().get("label"));
                label.put(
                        Dossier.NUMBER,
                        "Q/" + letters(4) + " 001-" + declared.orElseThrow().getYear());
                channels.put("label", label);
            }
            case NO_METHOD -> {
                InspectedStandard.Indicator old = indicators.get(2);
                indicators.set(2, new InspectedStandard.Indicator(old.name(), old.limit(), " "));
            }
            case UNMEASURABLE ->
                indicators.set(
                        INDICATORS,
                        new InspectedStandard.Indicator(
                                "甲醛含量", "≤" + (1 + random.nextInt(15)) + " mg/kg", "按 GB/T 2912.1 的规定"));
            case BEFORE_ENTERPRISE ->
                established = Optional.of(declared.orElseThrow().plusDays(1 + random.nextInt(500)));
            case CITES_LATER ->
                references.add("GB/T " + (30000 + random.nextInt(9000)) + "-"
                        + (declared.orElseThrow().getYear() + 2 + random.nextInt(2)));
            case OUT_OF_ORDER -> {
                declared = Optional.of(declared.orElseThrow().minusDays(75 + random.nextInt(600)));
                established = Optional.of(declared.orElseThrow().minusDays(900));
                references.clear();
                number = number.substring(0, number.indexOf('-') + 1)
                        + declared.orElseThrow().getYear();
                channels.clear();
            }
            case FORGED_NUMBER -> {
                number = random.nextBoolean() ? "企标 " + letters(3) : "Q-" + random.nextInt(100);
                channels.clear();
            }
            case NUMBER_YEAR -> {
                number = number.substring(0, number.indexOf('-') + 1)
                        + (declared.orElseThrow().getYear() + 1 + random.nextInt(3));
                channels.clear();
            }
            case FORGED_CREDIT_CODE -> {
                int place = 8 + random.nextInt(8);
                char digit = enterprise.charAt(place);
                enterprise = enterprise.substring(0, place)
                        + (char) ('0' + (digit - '0' + 1 + random.nextInt(9)) % 10)
                        + enterprise.substring(place + 1);
            }
            case ANOTHERS_NUMBER -> {
                number = elder.number();
                title = elder.name();
                channels.clear();
            }
            case FORGED_CERTIFICATE ->
                certificates.put("ccc", d.certificates().get("ccc").substring(0, 15));
            case BORROWED_CERTIFICATE -> certificates.putAll(elder.certificates());
            case REFUTED_CLAIM -> {
                InspectedStandard.Indicator own = indicators.get(0);
                int value =
                        Integer.parseInt(own.limit().substring(1, own.limit().indexOf(' ')));
                claims.set(
                        0,
                        new Dossier.Claim(
                                "GB/T 9999-2018",
                                new TreeMap<>(Map.of(own.name(), "≤" + (value - 1 - random.nextInt(8)) + " mg/kg"))));
            }
        }
        return new Dossier(
                d.row(),
                enterprise,
                d.group(),
                number,
                title,
                text,
                declared,
                d.sequence(),
                established,
                references,
                indicators,
                channels,
                certificates,
                claims);
    }

    private String text(int industry) {
        StringBuilder text = new StringBuilder();
        for (String template : templates[industry]) {
            text.append(random.nextInt(100) < 85 ? template : sentence()).append('。');
        }
        for (int i = 0; i < 8; i++) {
            text.append(sentence()).append('。');
        }
        return text.toString();
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        for (int i = 18 + random.nextInt(25); i > 0; i--) {
            sentence.append((char) (0x4E00 + random.nextInt(2500)));
        }
        return sentence.toString();
    }

    private String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < number; i++) {
            letters.append((char) ('A' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private static String code(int number) {
        String body = String.format("%08d", number + 1);
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        int check = 11 - sum % 11;
        String code = "91330100" + body + (check == 10 ? "X" : check == 11 ? "0" : Integer.toString(check));
        int total = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            total += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code + ALPHABET.charAt((31 - total % 31) % 31);
    }
}
