package io.zhuji.examples.cli;

import io.zhuji.core.finding.Messages;
import io.zhuji.evaluation.programme.Entry;
import io.zhuji.evaluation.programme.EntryReader;
import io.zhuji.evaluation.register.Register;
import io.zhuji.evaluation.register.RegisterReader;
import io.zhuji.evaluation.register.Registered;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Records that count towards targets, read from files of one kind or of many. */
final class Records {

    private final Locale locale;
    private final Terminal terminal;
    private final Told told;
    private long rows;
    private long unreadable;
    private long repeated;
    private long unusable;

    Records(Locale locale, Terminal terminal) {
        this.locale = locale;
        this.terminal = terminal;
        this.told = new Told(locale);
    }

    /** Reads files; their findings are told at the end, the first few of each kind. */
    void read(List<String> files, String kind, Consumer<Entry> entries) throws IOException {
        Optional<RegisterReader<? extends Registered>> reader = reader(kind);
        if (reader.isPresent()) {
            register(reader.get(), files, entries);
        } else {
            EntryReader mixed = kind.isEmpty() ? EntryReader.ofMixedKinds() : EntryReader.of(kind);
            Messages messages = EntryReader.messages();
            unusable += Rows.each(files, mixed.columns(), locale, terminal, (file, number, texts) -> {
                rows++;
                Optional<Entry> entry = mixed.read(number, texts, finding -> told.add(file, finding, messages));
                unreadable += entry.isEmpty() ? 1 : 0;
                entry.ifPresent(entries);
            });
        }
        told.say(terminal);
    }

    private <R extends Registered> void register(RegisterReader<R> reader, List<String> files, Consumer<Entry> entries)
            throws IOException {
        Register<R> register = Register.empty();
        Messages messages = RegisterReader.messages();
        unusable += Rows.each(files, reader.columns(), locale, terminal, (file, number, texts) -> {
            rows++;
            Optional<R> record = reader.read(number, texts, finding -> told.add(file, finding, messages));
            unreadable += record.isEmpty() ? 1 : 0;
            if (record.isPresent() && register.add(record.get(), finding -> told.add(file, finding, messages))) {
                entries.accept(record.get().entry());
            }
        });
        repeated += register.repeated() + register.differing();
    }

    private static Optional<RegisterReader<? extends Registered>> reader(String kind) {
        return switch (kind) {
            case "training" -> Optional.of(RegisterReader.ofTrainings());
            case "participation" -> Optional.of(RegisterReader.ofParticipations());
            case "committee" -> Optional.of(RegisterReader.ofSeats());
            case "recognition" -> Optional.of(RegisterReader.ofRecognitions());
            case "certificate" -> Optional.of(RegisterReader.ofCertificates());
            default -> Optional.empty();
        };
    }

    /** Rows that were handed in. */
    long rows() {
        return rows;
    }

    /** Rows that are no record. */
    long unreadable() {
        return unreadable;
    }

    /** Records that were there already. */
    long repeated() {
        return repeated;
    }

    /** Lines and files that could not be read at all. */
    long unusable() {
        return unusable;
    }

    /** How many findings there were of each reason. */
    Map<String, Long> reasons() {
        return told.reasons();
    }
}
