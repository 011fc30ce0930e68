package io.zhuji.evaluation.programme;

/** Sound credit codes for tests, one per number. */
public final class Codes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Codes() {}

    public static String of(int number) {
        String body = String.format("%08d", number + 1);
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        int check = 11 - sum % 11;
        String code = "91330100" + body + (check == 10 ? "X" : check == 11 ? "0" : Integer.toString(check));
        int total = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            total += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code + ALPHABET.charAt((31 - total % 31) % 31);
    }
}
