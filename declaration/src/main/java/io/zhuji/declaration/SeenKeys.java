package io.zhuji.declaration;

/** Which keys came before, by a hash of 64 bits: eight bytes for each of a million. */
final class SeenKeys {

    private long[] places = new long[1 << 10];
    private int count;

    /** Whether a key is new. */
    boolean add(String key) {
        if (count * 2 >= places.length) {
            grow();
        }
        return put(hash(key));
    }

    private boolean put(long hash) {
        int place = (int) hash & places.length - 1;
        while (places[place] != 0) {
            if (places[place] == hash) {
                return false;
            }
            place = place + 1 & places.length - 1;
        }
        places[place] = hash;
        count++;
        return true;
    }

    private void grow() {
        long[] old = places;
        places = new long[old.length * 2];
        count = 0;
        for (long hash : old) {
            if (hash != 0) {
                put(hash);
            }
        }
    }

    // FNV-1a, and a last mixing so that low bits tell all
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
