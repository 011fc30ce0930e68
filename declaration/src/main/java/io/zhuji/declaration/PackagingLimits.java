package io.zhuji.declaration;

import io.zhuji.core.resource.TextResource;
import java.util.List;

/** The kinds of goods for which excessive packaging is limited, out of {@code packaging.txt}. */
final class PackagingLimits {

    private static final List<String> KINDS = TextResource.lines(PackagingLimits.class, "packaging.txt");

    private PackagingLimits() {}

    /** Whether it is limited for a kind of goods: one listed, or one under it. */
    static boolean apply(String category) {
        for (String kind : KINDS) {
            if (category.startsWith(kind)
                    && (category.length() == kind.length() || category.charAt(kind.length()) == '.')) {
                return true;
            }
        }
        return false;
    }
}
