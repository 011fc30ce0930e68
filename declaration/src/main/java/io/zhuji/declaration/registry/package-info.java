/**
 * The append-only, hash-chained record of what was declared when (声明登记簿), over JDBC, in H2 or PostgreSQL.
 *
 * <p>Read {@link io.zhuji.declaration.registry.Registry} and {@link io.zhuji.declaration.registry.Entry} first. The host brings
 * the driver; without the registry no database is needed, nor the module {@code java.sql}.
 *
 * <h2>The chain, byte by byte</h2>
 *
 * <p>The hash of an entry is SHA-256 over these lines in UTF-8, each ended by one line feed; no part can hold a line feed:
 *
 * <pre>
 * zhuji-registry-1
 * number                       1, 2, 3 …
 * previous                     the hash of the entry before; 64 zeros for the first
 * declaration
 * version
 * follows                      0 for the first version here
 * enterprise
 * status                       DRAFT COMPLETE PUBLISHED REVISED WITHDRAWN
 * published                    2026-11-25T08:00:00.000000000Z, always with nine decimals
 * how many products            then one line for each
 * how many standards           then one line for each
 * sha256                       of the bytes of the content
 * </pre>
 *
 * <p>Hashes are written as 64 hexadecimal digits in lower case.
 *
 * <h2>The export</h2>
 *
 * <p>JSON Lines: for each entry an object with the members {@code number previous declaration version follows enterprise status
 * published products standards content sha256 hash}, the content in base64 (RFC 4648, 4); in the last line
 * <code>{"head":{"number":…,"hash":…}}</code>. So a program without this library can check it:
 *
 * <pre>
 * import base64, hashlib, json, sys
 * last = "0" * 64
 * for number, line in enumerate(open(sys.argv[1], encoding="utf-8"), 1):
 *     e = json.loads(line)
 *     if "head" in e:
 *         assert e["head"] == {"number": number - 1, "hash": last}, "the end"
 *         print("sound:", number - 1, "entries")
 *         sys.exit()
 *     lines = ["zhuji-registry-1", e["number"], e["previous"], e["declaration"], e["version"], e["follows"],
 *              e["enterprise"], e["status"], e["published"], len(e["products"]), *e["products"],
 *              len(e["standards"]), *e["standards"], e["sha256"]]
 *     text = "".join(str(l) + "\n" for l in lines)
 *     assert hashlib.sha256(base64.b64decode(e["content"])).hexdigest() == e["sha256"], number
 *     assert hashlib.sha256(text.encode("utf-8")).hexdigest() == e["hash"], number
 *     assert e["number"] == number and e["previous"] == last, number
 *     last = e["hash"]
 * sys.exit("cut off")
 * </pre>
 */
@NullMarked
package io.zhuji.declaration.registry;

import org.jspecify.annotations.NullMarked;
