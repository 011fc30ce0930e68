package io.zhuji.core.standard;

/** All forms of numbers, each tried at one place of a text. */
final class Forms {

    private Forms() {}

    /** Reads one number that starts there into the scan; false if there is none. */
    static boolean read(Scan scan, int at) {
        return attempt(scan, at, 0) || attempt(scan, at, 1) || attempt(scan, at, 2);
    }

    private static boolean attempt(Scan scan, int at, int round) {
        scan.clear();
        return switch (round) {
            case 0 -> special(scan, at);
            case 1 -> IsoForm.read(scan, at);
            default -> ForeignForm.read(scan, at);
        };
    }

    private static boolean special(Scan scan, int at) {
        boolean own = switch (Chars.up(scan.at(at))) {
            case 'D' -> RegionForm.read(scan, at);
            case 'Q' -> EnterpriseForm.read(scan, at);
            case 'T' -> GroupForm.read(scan, at);
            case 'W', 'Y', 'Z' -> MedicineForm.read(scan, at);
            default -> false;
        };
        if (own) {
            return true;
        }
        scan.clear();
        return ChineseForm.read(scan, at);
    }
}
