package io.zhuji.evaluation.register;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.table.Column;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.evaluation.programme.EntryReader;
import io.zhuji.evaluation.programme.Industries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The fields of one row; what is wrong with them is told, and the row is then no record. */
final class Fields {

    /** A stand-in for a day that is missing; a row with one is never handed out. */
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    /** Longer trainings than a year of days are a typing error. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24L * 366);

    private final int row;
    private final ColumnMapping columns;
    private final UnaryOperator<String> texts;
    private final Map<String, String> words;
    private final Consumer<Finding> out;
    private boolean sound = true;

    Fields(
            int row,
            ColumnMapping columns,
            UnaryOperator<String> texts,
            Map<String, String> words,
            Consumer<Finding> out) {
        this.row = row;
        this.columns = columns;
        this.texts = texts;
        this.words = words;
        this.out = out;
    }

    boolean sound() {
        return sound;
    }

    int number() {
        return row;
    }

    private void wrong(Finding finding) {
        sound = false;
        out.accept(finding);
    }

    private Column column(String field) {
        return columns.column(field).orElseThrow();
    }

    String text(String field) {
        return texts.apply(field).strip();
    }

    String needed(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            wrong(Remarks.missing(row, column(field)));
        }
        return text;
    }

    /** The plain form of the credit code. */
    String enterprise() {
        String text = needed("enterprise");
        if (!text.isEmpty()) {
            CreditCode.fault(text).ifPresent(fault -> wrong(Remarks.code(row, text, fault)));
        }
        return CreditCode.tryParse(text).map(CreditCode::text).orElse(text);
    }

    String word(String field) {
        String text = text(field);
        return words.getOrDefault(text, text.toLowerCase(Locale.ROOT));
    }

    String system() {
        String text = needed("system");
        Optional<ManagementSystem> system = ManagementSystem.of(text);
        if (system.isEmpty() && !text.isEmpty()) {
            out.accept(Remarks.system(row, text));
        }
        return system.map(ManagementSystem::id).orElse(text);
    }

    LocalDate neededDate(String field) {
        String text = needed(field);
        if (text.isEmpty()) {
            return NO_DAY;
        }
        Optional<LocalDate> day = EntryReader.date(text);
        if (day.isEmpty() || day.get().getYear() < 1950) {
            wrong(Remarks.unreadable(row, column(field), text));
            return NO_DAY;
        }
        return day.get();
    }

    /** The last day of a term, which must not come before the first. */
    Optional<LocalDate> lastDay(String from, String to) {
        String text = text(to);
        if (text.isEmpty() || text.equals("长期") || text.equals("长期有效")) {
            return Optional.empty();
        }
        Optional<LocalDate> day = EntryReader.date(text);
        if (day.isEmpty()) {
            wrong(Remarks.unreadable(row, column(to), text));
            return day;
        }
        Optional<LocalDate> first = EntryReader.date(text(from));
        if (first.isPresent() && day.get().isBefore(first.get())) {
            wrong(Remarks.dates(row, first.get(), day.get()));
        }
        return day;
    }

    Optional<BigDecimal> amount(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = decimal(text);
        if (number.isEmpty() || number.get().signum() <= 0 || number.get().compareTo(MOST_HOURS) > 0) {
            wrong(Remarks.unreadable(row, column(field), text));
            return Optional.empty();
        }
        return number;
    }

    private static Optional<BigDecimal> decimal(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 12;
        for (int i = 0; i < text.length() && digits; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' || c == '.' && i > 0 && i < text.length() - 1 && text.indexOf('.') == i;
        }
        return digits ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Codes of GB/T 4754; empty when any part of the text is none, for then it has to be read by a person. */
    List<String> industries(String field) {
        List<String> codes = new ArrayList<>();
        for (String part :
                Lists.split(text(field).replace('；', ';').replace('、', ';').replace(',', ';'), ';')) {
            Optional<String> division = Industries.division(part);
            if (division.isEmpty()) {
                return List.of();
            }
            String digits = Character.isDigit(part.charAt(0)) ? part : part.substring(1);
            codes.add(division.get().charAt(0) + digits);
        }
        return codes;
    }
}
