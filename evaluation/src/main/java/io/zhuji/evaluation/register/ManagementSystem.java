package io.zhuji.evaluation.register;

import io.zhuji.core.resource.TextResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the management systems the action plan names (管理体系), as data.
 *
 * @param id        its id: {@code quality}, {@code environment}, {@code occupational-health}, {@code supply-chain-security},
 *                  {@code energy}, {@code informatization}, {@code intellectual-property}
 * @param zh        its name in Chinese
 * @param en        its name in English
 * @param standards what it is certified against, without the year
 */
public record ManagementSystem(String id, String zh, String en, List<String> standards) {

    public ManagementSystem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
        standards = List.copyOf(standards);
    }

    /** The seven of the plan, in its order. */
    public static List<ManagementSystem> all() {
        List<ManagementSystem> systems = new ArrayList<>();
        for (String line : TextResource.lines(ManagementSystem.class, "systems.txt")) {
            List<String> cells = Lists.split(line, '|');
            systems.add(new ManagementSystem(cells.get(0), cells.get(1), cells.get(2), Lists.split(cells.get(3), ';')));
        }
        return List.copyOf(systems);
    }

    /** The system somebody means: by its id, its name in Chinese, or a standard with or without its year. */
    public static Optional<ManagementSystem> of(String written) {
        String plain = plain(written);
        for (ManagementSystem system : all()) {
            if (plain.equals(plain(system.id))
                    || plain.equals(plain(system.zh))
                    || plain.equals(plain(system.zh + "认证"))) {
                return Optional.of(system);
            }
            for (String standard : system.standards) {
                String number = plain(standard);
                if (plain.equals(number) || plain.startsWith(number + "-") || plain.startsWith(number + ":")) {
                    return Optional.of(system);
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                plain.append(Character.toLowerCase(c == '：' ? ':' : c == '—' || c == '–' ? '-' : c));
            }
        }
        return plain.toString();
    }
}
