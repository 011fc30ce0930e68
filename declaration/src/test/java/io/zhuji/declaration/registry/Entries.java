package io.zhuji.declaration.registry;

import io.zhuji.core.party.CreditCode;
import io.zhuji.declaration.Status;
import java.time.Instant;
import java.util.List;

/** Entries of invented enterprises. */
final class Entries {

    static final CreditCode ONE = CreditCode.parse("91330106MA2AXY0K5L".substring(0, 8) + body("MA2AXY0K"));
    static final Instant MORNING = Instant.parse("2026-11-25T08:00:00Z");

    private Entries() {}

    // the two check characters, so that no real enterprise has to lend its code
    private static String body(String eight) {
        for (char own : "0123456789X".toCharArray()) {
            for (char last : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                if (CreditCode.tryParse("91330106" + eight + own + last).isPresent()) {
                    return eight + own + last;
                }
            }
        }
        throw new AssertionError(eight);
    }

    static CreditCode enterprise(int which) {
        return CreditCode.parse("91330106" + body("MA2B%04d".formatted(which)));
    }

    static Entry first(String declaration) {
        return version(declaration, 1);
    }

    /** Version n, published n minutes after {@link #MORNING}. */
    static Entry version(String declaration, int version) {
        return new Entry(
                declaration,
                version,
                version - 1,
                ONE,
                List.of("6901234567892", "型号 A-" + declaration),
                List.of("GB/T 22849-2014", "Q/ZJ 001-2025"),
                version == 1 ? Status.PUBLISHED : Status.REVISED,
                MORNING.plusSeconds(60L * version),
                Content.of("{\"id\":\"" + declaration + "\",\"version\":" + version + ",\"name\":\"童装\"}"));
    }

    static Entry with(Entry entry, Status status, Instant published) {
        return new Entry(
                entry.declaration(),
                entry.version(),
                entry.follows(),
                entry.enterprise(),
                entry.products(),
                entry.standards(),
                status,
                published,
                entry.content());
    }

    static Entry saying(Entry entry, String content) {
        return new Entry(
                entry.declaration(),
                entry.version(),
                entry.follows(),
                entry.enterprise(),
                entry.products(),
                entry.standards(),
                entry.status(),
                entry.published(),
                Content.of(content));
    }

    static Entry found(
            String declaration, CreditCode enterprise, List<String> products, List<String> standards, Status status) {
        return new Entry(declaration, 1, 0, enterprise, products, standards, status, MORNING, Content.of(declaration));
    }
}
