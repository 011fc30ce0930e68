package io.zhuji.core.catalog;

import io.zhuji.core.standard.Adoption;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.Packed;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardCode;
import io.zhuji.core.standard.StandardNumber;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a standard back from the bytes that {@link RowWriter} wrote. */
final class RowReader {

    /** 1900-01-01, counted from 1970-01-01. */
    static final int FIRST = -25_567;

    private static final Standard.State[] STATES = Standard.State.values();
    private static final Standard.Role[] ROLES = Standard.Role.values();
    private static final Mandate[] MANDATES = Mandate.values();
    private static final Confidence[] CONFIDENCES = Confidence.values();
    private static final Adoption.Degree[] DEGREES = Adoption.Degree.values();

    private final List<StandardCode> codes;
    private final byte[] bytes;
    private int at;

    RowReader(List<StandardCode> codes, byte[] bytes, int at) {
        this.codes = codes;
        this.bytes = bytes;
        this.at = at;
    }

    StandardNumber ownNumber() {
        return number();
    }

    void fill(RowFacts facts) {
        int head = whole();
        StandardCode code = codes.get(head >> 2);
        int length = whole();
        long sequence = Packed.of(bytes, at, length);
        at += length;
        facts.number(code, sequence, whole(), (head & (RowWriter.SUPPLEMENT | RowWriter.ADOPTED)) != 0);
        if ((head & RowWriter.SUPPLEMENT) != 0) {
            text();
        }
        if ((head & RowWriter.ADOPTED) != 0) {
            number();
        }
        int flags = octet();
        int states = octet();
        octet();
        facts.state = states & 3;
        facts.stateSettled = CONFIDENCES[states >> 2 & 3].settled();
        facts.settled = CONFIDENCES[states >> 4 & 3].settled();
        facts.issued = (flags & RowWriter.ISSUED) == 0 ? RowFacts.NONE : day();
        facts.implemented = (flags & RowWriter.IMPLEMENTED) == 0 ? RowFacts.NONE : day();
        facts.withdrawn = (flags & RowWriter.WITHDRAWN) == 0 ? RowFacts.NONE : day();
        facts.linked = (flags & RowWriter.LINKS) != 0;
    }

    Standard standard() {
        StandardNumber number = number();
        int flags = octet();
        int states = octet();
        int role = octet();
        Optional<LocalDate> issued = day(flags & RowWriter.ISSUED);
        Optional<LocalDate> implemented = day(flags & RowWriter.IMPLEMENTED);
        Optional<LocalDate> withdrawn = day(flags & RowWriter.WITHDRAWN);
        boolean links = (flags & RowWriter.LINKS) != 0;
        List<StandardNumber> replaces = links ? numbers() : List.of();
        List<StandardNumber> replacedBy = links ? numbers() : List.of();
        List<StandardNumber> partly = links ? numbers() : List.of();
        List<StandardNumber> aliases = links ? numbers() : List.of();
        String zh = text();
        String en = (flags & RowWriter.ENGLISH) == 0 ? "" : text();
        boolean more = (flags & RowWriter.MORE) != 0;
        return new Standard(
                number,
                zh,
                en,
                ROLES[role],
                MANDATES[states >> 6 & 3],
                issued,
                implemented,
                withdrawn,
                replaces,
                replacedBy,
                partly,
                aliases,
                more ? adoptions() : List.of(),
                more ? texts() : List.of(),
                more ? texts() : List.of(),
                more ? texts() : List.of(),
                STATES[states & 3],
                CONFIDENCES[states >> 2 & 3],
                CONFIDENCES[states >> 4 & 3]);
    }

    private int octet() {
        return bytes[at++] & 255;
    }

    private int whole() {
        int value = 0;
        int shift = 0;
        int next = octet();
        while (next > 127) {
            value |= (next & 127) << shift;
            shift += 7;
            next = octet();
        }
        return value | next << shift;
    }

    private int day() {
        return (octet() | octet() << 8 | octet() << 16) + FIRST;
    }

    private Optional<LocalDate> day(int present) {
        return present == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day()));
    }

    private StandardNumber number() {
        int head = whole();
        String sequence = text();
        int year = whole();
        String supplement = (head & RowWriter.SUPPLEMENT) == 0 ? "" : text();
        Optional<StandardNumber> adopted = (head & RowWriter.ADOPTED) == 0 ? Optional.empty() : Optional.of(number());
        return new StandardNumber(codes.get(head >> 2), sequence, year, supplement, adopted);
    }

    private List<StandardNumber> numbers() {
        int count = whole();
        List<StandardNumber> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(number());
        }
        return numbers;
    }

    private List<Adoption> adoptions() {
        int count = whole();
        List<Adoption> adoptions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String document = text();
            adoptions.add(new Adoption(document, DEGREES[octet()]));
        }
        return adoptions;
    }

    private List<String> texts() {
        int count = whole();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    private String text() {
        int length = whole();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
