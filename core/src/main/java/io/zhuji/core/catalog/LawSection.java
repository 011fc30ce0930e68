package io.zhuji.core.catalog;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Basis.Force;
import io.zhuji.core.finding.Basis.Verification;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** The section {@code law} of a pack: one row is one article, or a part of one, in our words. */
final class LawSection extends Section<Basis> {

    static final Shape SHAPE = Shape.of(
            9,
            "id",
            "documentZh",
            "documentEn",
            "force",
            "from",
            "verification",
            "jurisdiction",
            "zh",
            "en",
            "article",
            "to");

    static final Words<Force> FORCES = Words.of(Force.values());
    static final Words<Verification> VERIFICATIONS = Words.of(Verification.values());

    @Override
    Object key(Basis row) {
        return row.id();
    }

    @Override
    Optional<Basis> read(PackInput in) throws IOException {
        String id = "";
        String documentZh = "";
        String documentEn = "";
        String article = "";
        Force force = Force.MUST;
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> to = Optional.empty();
        Verification verification = Verification.UNVERIFIED;
        String jurisdiction = "";
        String zh = "";
        String en = "";
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "id" -> id = in.text();
                case "documentZh" -> documentZh = in.text();
                case "documentEn" -> documentEn = in.text();
                case "article" -> article = in.text();
                case "force" -> force = in.word(FORCES);
                case "from" -> from = in.day();
                case "to" -> to = in.day();
                case "verification" -> verification = in.word(VERIFICATIONS);
                case "jurisdiction" -> jurisdiction = in.text();
                case "zh" -> zh = in.text();
                case "en" -> en = in.text();
                default -> throw new AssertionError(row.name());
            }
        }
        if (!row.sound() || from.isEmpty()) {
            return Optional.empty();
        }
        if (to.isPresent() && to.get().isBefore(from.get())) {
            in.problem("range", row.at(), to.get().toString());
            return Optional.empty();
        }
        return Optional.of(new Basis(
                id, documentZh, documentEn, article, force, from.get(), to, verification, jurisdiction, zh, en));
    }
}
