# Replays a published draw record of method zhuji-draw-1:  python3 replay.py < record.json
import hashlib, json, sys

r = json.load(sys.stdin)
sha = lambda text: hashlib.sha256(text.encode("utf-8"))
key = sha(r["secret"] + "\n" + r["public_value"]).hexdigest()

def stream(label):
    counter = 0
    def below(bound):
        nonlocal counter
        while True:
            value = int.from_bytes(sha(f"{key}\n{label}\n{counter}").digest()[:8], "big")
            counter += 1
            if value < 2**64 - 2**64 % bound:
                return value % bound
    return below

def pick(units, number, below):
    units, picked = list(units), []
    while len(picked) < number and units:
        value = below(sum(weight for _, weight in units))
        for i, (unit, weight) in enumerate(units):
            if value < weight:
                picked.append(unit)
                del units[i]
                break
            value -= weight
    return picked

drawn, load, inspect = [], {}, stream("inspectors")
for s in r["strata"]:
    for unit in pick(s["frame"], s["asked"], stream("objects/" + s["name"])):
        able = [[i[0], 1] for i in r["inspectors"] if unit not in i[1:] and load.get(i[0], 0) < r["per_inspector"]]
        chosen = pick(able, r["per_object"], inspect)
        for i in chosen:
            load[i] = load.get(i, 0) + 1
        drawn.append([s["name"], unit] + chosen)

frame = "".join(f"{s['name']}\t{unit}\t{weight}\n" for s in r["strata"] for unit, weight in s["frame"])
frame += "".join("\t".join(i) + "\n" for i in r["inspectors"])
ok = sha(r["secret"]).hexdigest() == r["commitment"] and sha(frame).hexdigest() == r["frame_digest"] and drawn == r["drawn"]
print("replays" if ok else "DOES NOT REPLAY")
sys.exit(0 if ok else 1)
