package io.zhuji.declaration.publish;

import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.page.Drawing;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Link;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words for labels and manuals of all products of a declaration as a page, to be printed or copied from. */
final class LabelPage {

    private LabelPage() {}

    static Page of(Declaration declaration, Optional<QrCode> code, Locale locale) {
        PublishWords words = PublishWords.load(locale);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < declaration.products().size(); i++) {
            String name = declaration.products().get(i).name();
            LabelText label = LabelText.label(declaration, i, locale);
            parts.add(new Prose(words.word("label.title", name), List.of(), facts(label)));
            LabelText manual = LabelText.manual(declaration, i, locale);
            if (manual.lines().size() > label.lines().size()) {
                List<LabelText.Line> more = manual.lines()
                        .subList(label.lines().size(), manual.lines().size());
                parts.add(
                        new Prose(words.word("label.manual", name), List.of(), facts(new LabelText(more, List.of()))));
            }
            parts.add(new Prose(words.word("label.missing"), label.missing(), List.of()));
        }
        if (code.isPresent()) {
            parts.add(drawing(code.get(), words));
        }
        return new Page(
                locale,
                words.word("label.page"),
                declaration.enterprise().name(),
                List.of(Fact.of(words.word("page.id"), declaration.version().toString())),
                parts);
    }

    static Drawing drawing(QrCode code, PublishWords words) {
        return new Drawing(
                words.word("page.code"),
                words.word("page.code-says", code.text()),
                code.size() + 2 * QrCode.QUIET,
                code.path(QrCode.QUIET),
                List.of(words.word("page.code-why")),
                List.of(),
                Link.tryParse(code.text()));
    }

    private static List<Fact> facts(LabelText text) {
        return text.lines().stream()
                .map(line -> Fact.of(line.name(), line.text()))
                .toList();
    }
}
