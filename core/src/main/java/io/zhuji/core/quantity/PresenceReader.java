package io.zhuji.core.quantity;

import java.util.Optional;

/** Reads that a thing must be there or is, or must not or is not. */
final class PresenceReader {

    private PresenceReader() {}

    /** {@code 无}, {@code 不得有异味}, {@code 阴性}, {@code present}; the thing follows where it is told. */
    static Optional<Limit.Presence> read(Cursor in) {
        int mark = in.at();
        if (in.takeAny("阴性", "negative", "false", "none", "absent", "否") != null) {
            return Optional.of(new Limit.Presence(false, ""));
        }
        if (in.takeAny("阳性", "positive", "true", "present", "detected", "检出", "是") != null) {
            return Optional.of(new Limit.Presence(true, ""));
        }
        boolean absent =
                in.takeAny("不得有", "不应有", "不允许有", "不允许存在", "不应存在", "不得存在", "不存在", "没有", "应无", "无", "no") != null;
        if (!absent && in.takeAny("应有", "必须有", "具有", "有", "with") == null) {
            return Optional.empty();
        }
        Optional<String> quoted = NameReader.quoted(in);
        if (quoted.isPresent()) {
            return Optional.of(new Limit.Presence(!absent, quoted.get()));
        }
        in.blanks();
        int from = in.at();
        while (!in.atEnd() && (Character.isLetter(in.peek()) || in.peek() == '、' || in.peek() == ' ')) {
            in.skip(1);
        }
        String thing = in.written(from, in.at()).strip();
        if (!thing.isEmpty() && !NameReader.isThing(thing)) {
            in.back(mark);
            return Optional.empty();
        }
        return Optional.of(new Limit.Presence(!absent, thing));
    }
}
