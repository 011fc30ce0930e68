package io.zhuji.examples.cli;

/** A command line that cannot be followed; the message says which word and why. */
final class UsageException extends Exception {

    UsageException(String message) {
        super(message);
    }
}
