package io.zhuji.evaluation.listing;

import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.indicator.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a page says that tells the classes and the parts of requirements apart: KN95, ENF, 书包, 固体胶. */
final class RequirementWords {

    // titles and cited numbers are short; what is longer holds whole texts of a shop
    private static final int LONGEST = 1000;

    private final String text;

    /** The texts that name the goods and the standard with its class; no others. */
    RequirementWords(List<String> texts) {
        StringBuilder all = new StringBuilder();
        for (String one : texts) {
            if (one.length() <= LONGEST && all.length() <= LONGEST) {
                all.append(Folding.fold(one)).append('\n');
            }
        }
        this.text = all.toString();
    }

    /**
     * Those of the requirements that are for the class and the part that the page names; all of them where it names none, or
     * several classes.
     */
    List<Requirement> narrowed(List<Requirement> requirements) {
        Set<String> classes = new TreeSet<>();
        for (Requirement requirement : requirements) {
            if (isNamed(requirement.productClass())) {
                classes.add(requirement.productClass());
            }
        }
        List<Requirement> ofClass = classes.size() == 1
                ? new RequirementSet("", requirements, false)
                        .ofClass(classes.iterator().next())
                        .requirements()
                : requirements;
        List<Requirement> ofPart = new ArrayList<>();
        boolean any = false;
        for (Requirement requirement : ofClass) {
            boolean named = namesPart(requirement.part().zh());
            any |= named;
            if (named || requirement.part().isEmpty()) {
                ofPart.add(requirement);
            }
        }
        return any ? ofPart : new ArrayList<>(ofClass);
    }

    /** Whether a class of two signs or more, such as ENF, stands by itself; one letter or digit may mean anything. */
    private boolean isNamed(String productClass) {
        String label = Folding.fold(productClass);
        if (label.length() < 2) {
            return false;
        }
        for (int at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
            int end = at + label.length();
            if ((at == 0 || !isSign(text.charAt(at - 1))) && (end == text.length() || !isSign(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(char c) {
        return Folding.isLatin(c) || Folding.isDigit(c);
    }

    /** Whether one of the things a part lists, such as 书包、笔袋, is named. */
    private boolean namesPart(String part) {
        int from = 0;
        for (int i = 0; i <= part.length(); i++) {
            if (i == part.length() || !Character.isLetterOrDigit(part.charAt(i))) {
                if (i - from >= 2 && text.contains(Folding.fold(part.substring(from, i)))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }
}
