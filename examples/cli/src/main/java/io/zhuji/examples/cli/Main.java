package io.zhuji.examples.cli;

/** The command line {@code zhuji}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(2);
    }
}
