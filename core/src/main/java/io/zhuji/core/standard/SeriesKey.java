package io.zhuji.core.standard;

/** What identifies a standard across its editions: code and sequence, without kind and year: {@code GB 4706.1}. */
public record SeriesKey(String text) implements Comparable<SeriesKey> {

    @Override
    public int compareTo(SeriesKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
