package io.zhuji.declaration;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.party.Region;
import io.zhuji.core.product.CccNumber;
import io.zhuji.core.product.FoodLicence;
import io.zhuji.core.product.Gtin;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.standard.StandardReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form one by one and keeps what is wrong with them. Serves one draft. */
final class FormReader {

    private static final int LONGEST_DAY = 40;

    private final Recall<Optional<StandardReference>> references;
    private final List<Fault> faults = new ArrayList<>(0);

    FormReader(Recall<Optional<StandardReference>> references) {
        this.references = references;
    }

    List<Fault> faults() {
        return faults;
    }

    void fault(Verdict verdict, Pointer at, String... facts) {
        faults.add(new Fault(verdict, at, facts));
    }

    /** A text that is there and fit to be shown. */
    Optional<String> text(@Nullable String written, Pointer whole, String field) {
        if (written == null || written.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> fault = Told.fault(written);
        if (fault.isEmpty()) {
            return Optional.of(written.strip());
        }
        if (!fault.get().equals("blank")) {
            Verdict verdict = fault.get().equals("too-long") ? ReadableRule.TOO_LONG : ReadableRule.CHARACTERS;
            fault(verdict, whole.then(field), Told.quote(written));
        }
        return Optional.empty();
    }

    /** As {@link #text}, where the text is due. */
    Optional<String> due(@Nullable String written, Pointer whole, String field) {
        Optional<String> text = text(written, whole, field);
        if (written == null || written.isBlank() && written.length() <= Told.LONGEST) {
            fault(ReadableRule.MISSING, whole.then(field));
        }
        return text;
    }

    Optional<CreditCode> creditCode(Optional<String> text, Pointer whole) {
        return code(text, CreditCode::fault, "credit-code", whole, "code").map(CreditCode::parse);
    }

    Optional<Gtin> gtin(Optional<String> text, Pointer whole) {
        return code(text, Gtin::fault, "gtin", whole, "gtin").map(Gtin::parse);
    }

    Optional<CccNumber> ccc(Optional<String> text, Pointer whole) {
        return code(text, CccNumber::fault, "ccc", whole, "ccc").map(CccNumber::parse);
    }

    Optional<FoodLicence> foodLicence(Optional<String> text, Pointer whole) {
        return code(text, FoodLicence::fault, "food-licence", whole, "foodLicence")
                .map(FoodLicence::parse);
    }

    /** Tells what is wrong with a code. */
    private interface Check {
        Optional<String> fault(String text);
    }

    private Optional<String> code(Optional<String> text, Check check, String kind, Pointer whole, String field) {
        if (text.isEmpty()) {
            return text;
        }
        Optional<String> fault = check.fault(text.get());
        if (fault.isEmpty()) {
            return text;
        }
        fault(ReadableRule.code(kind, fault.get()), whole.then(field), Told.quote(text.get()));
        return Optional.empty();
    }

    /** A region by its digits or the name of a province. */
    Optional<Region> region(Optional<String> text, Pointer whole, String field) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Region> region = Region.tryParse(text.get()).or(() -> Region.named(text.get()));
        if (region.isEmpty()) {
            fault(ReadableRule.REGION, whole.then(field), Told.quote(text.get()));
        }
        return region;
    }

    Optional<StandardReference> reference(Optional<String> text, Pointer whole, String field) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<StandardReference> reference = references.read(text.get());
        if (reference.isEmpty()) {
            fault(ReadableRule.NUMBER, whole.then(field), Told.quote(text.get()));
        }
        return reference;
    }

    Optional<LocalDate> day(@Nullable String written, Pointer whole, String field) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = written.length() > LONGEST_DAY ? Optional.empty() : Days.read(written.strip());
        if (day.isEmpty()) {
            fault(ReadableRule.DAY, whole.then(field), Told.quote(written));
        }
        return day;
    }

    /** One of some words, by its index; -1 when nothing is said, or nothing that is known. */
    int word(@Nullable String written, Pointer whole, String field, String[]... words) {
        if (written == null || written.isBlank()) {
            return -1;
        }
        String text = written.strip();
        for (int i = 0; i < words.length; i++) {
            for (String word : words[i]) {
                if (word.equalsIgnoreCase(text)) {
                    return i;
                }
            }
        }
        StringBuilder known = new StringBuilder();
        for (String[] same : words) {
            known.append(known.length() == 0 ? "" : ", ").append(same[0]);
        }
        fault(ReadableRule.WORD, whole.then(field), Told.quote(text), known.toString());
        return -1;
    }

    private static final String[] YES = {"true", "是", "yes", "y", "1", "有"};
    private static final String[] NO = {"false", "否", "no", "n", "0", "无"};

    Optional<Boolean> yesOrNo(@Nullable String written, Pointer whole, String field) {
        int word = word(written, whole, field, YES, NO);
        return word < 0 ? Optional.empty() : Optional.of(word == 0);
    }

    Optional<BigDecimal> amount(String written, Pointer whole, String field) {
        String text = written.strip();
        boolean number = !text.isEmpty() && text.length() <= 20;
        int digits = 0;
        for (int i = 0; number && i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            number = c >= '0' && c <= '9' || c == '.' && text.indexOf('.') == i || c == '-' && i == 0;
        }
        if (!number || digits == 0) {
            fault(ReadableRule.AMOUNT, whole.then(field), Told.quote(written));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    Optional<Integer> months(@Nullable String written, Pointer whole, String field) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = amount(written, whole, field);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal months = amount.get();
        if (months.signum() < 0 || months.scale() > 0 || months.compareTo(BigDecimal.valueOf(1200)) > 0) {
            fault(ReadableRule.AMOUNT, whole.then(field), Told.quote(written));
            return Optional.empty();
        }
        return Optional.of(months.intValue());
    }
}
