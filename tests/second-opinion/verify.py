#!/usr/bin/env python3
"""A second opinion on an evidence pack, written from the specifications and sharing no code with the register:
RFC 6962 (tree), C2SP tlog-tiles, tlog-checkpoint and signed-note. Uses hashlib, and openssl for Ed25519.

    verify.py <pack> <vkey>

Exit 0: every record and every hash fits the checkpoint, and the checkpoint is signed with the key. 2: something needed
is missing. 10: something does not fit.
"""
import base64, hashlib, json, os, re, subprocess, sys, tempfile

WIDTH = 256
ED25519_SPKI = bytes.fromhex("302a300506032b6570032100")  # RFC 8410: what stands before the 32 bytes of the key


def sha256(data):
    return hashlib.sha256(data).digest()


def b64(text):
    raw = base64.b64decode(text, validate=True)
    if base64.b64encode(raw).decode() != text:
        raise ValueError("base64 is not in its one right form")
    return raw


def read(pack, path):
    with open(os.path.join(pack, path), "rb") as file:
        return file.read()


def parse_vkey(vkey):
    """C2SP signed-note: <name>+<key id>+<base64 of type and key>."""
    name, key_id, material = vkey.strip().split("+", 2)
    material = b64(material)
    if material[0] != 1 or len(material) != 33:
        raise ValueError("not an Ed25519 key")
    if sha256(name.encode() + b"\n" + material)[:4].hex() != key_id:
        raise ValueError("key id does not belong to key")
    return name, key_id, material[1:]


def signature_holds(public, message, signature):
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("key", "message", "signature")]
        for path, content in zip(paths, (ED25519_SPKI + public, message, signature)):
            with open(path, "wb") as file:
                file.write(content)
        return subprocess.run(["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER", "-inkey", paths[0],
                               "-in", paths[1], "-sigfile", paths[2]], capture_output=True).returncode == 0


def open_checkpoint(note, vkey):
    """Size and root of a checkpoint that is signed with the key, and with nothing wrong by that key."""
    name, key_id, public = parse_vkey(vkey)
    text, separator, lines = note.decode("utf-8").rpartition("\n\n")
    if not separator or not lines.endswith("\n"):
        raise ValueError("not a signed note")
    text, found = text + "\n", False
    for line in lines[:-1].split("\n"):
        match = re.fullmatch(r"— ([^ +]+) ([A-Za-z0-9+/=]+)", line)
        if not match:
            raise ValueError("not a signature line")
        signature = b64(match[2])
        if match[1] == name and signature[:4].hex() == key_id:
            if not signature_holds(public, text.encode(), signature[4:]):
                raise ValueError("signature does not hold")
            found = True
    if not found:
        raise ValueError("not signed with this key")
    origin, size, root = text.split("\n")[:3]
    if text != f"{origin}\n{size}\n{root}\n" or origin != name or not re.fullmatch(r"[1-9][0-9]*", size):
        raise ValueError("not a checkpoint of this log")
    return int(size), b64(root)


def tile_path(level, index, width):
    digits = str(index).zfill(-(-len(str(index)) // 3) * 3)
    groups = [digits[at:at + 3] for at in range(0, len(digits), 3)]
    path = "/".join(["x" + group for group in groups[:-1]] + groups[-1:])
    return f"tile/{level}/{path}" + (f".p/{width}" if width < WIDTH else "")


def widths(count):
    """How many hashes stand in each tile of a level."""
    return [min(WIDTH, count - at) for at in range(0, count, WIDTH)]


def parse_bundle(bundle):
    at = 0
    while at < len(bundle):
        end = at + 2 + int.from_bytes(bundle[at:at + 2], "big")
        if at + 2 > len(bundle) or end > len(bundle):
            raise ValueError("a bundle breaks off")
        yield bundle[at + 2:end]
        at = end


def tree_hash(hashes):
    """RFC 6962 section 2.1, straight from its definition."""
    if len(hashes) == 1:
        return hashes[0]
    split = 1 << (len(hashes) - 1).bit_length() - 1
    return sha256(b"\x01" + tree_hash(hashes[:split]) + tree_hash(hashes[split:]))


def check_records(leaves):
    """Each record is JSON that names its place, and every stream counts on from 0."""
    revisions = {}
    for leaf in leaves:
        stream, revision = (json.loads(leaf)["metadata"][name] for name in ("stream", "revision"))
        if revision != revisions.get(stream, -1) + 1:
            raise ValueError(f"stream {stream} is interrupted")
        revisions[stream] = revision


def verify(pack, vkey):
    size, root = open_checkpoint(read(pack, "checkpoint"), vkey)
    leaves = []
    for index, width in enumerate(widths(size)):
        entries = list(parse_bundle(read(pack, tile_path("entries", index, width))))
        if len(entries) != width:
            raise ValueError("a bundle has another number of records")
        leaves += entries
    hashes, level = [sha256(b"\x00" + leaf) for leaf in leaves], 0
    if tree_hash(hashes) != root:
        raise ValueError("the recomputed root is not the signed root")
    while hashes:
        for index, width in enumerate(widths(len(hashes))):
            if read(pack, tile_path(level, index, width)) != b"".join(hashes[index * WIDTH:index * WIDTH + width]):
                raise ValueError(f"a tile on level {level} does not fit the records")
        full = len(hashes) // WIDTH
        hashes = [tree_hash(hashes[at * WIDTH:(at + 1) * WIDTH]) for at in range(full)]
        level += 1
    check_records(leaves)
    return size, root


if __name__ == "__main__":
    try:
        count, head = verify(sys.argv[1], sys.argv[2])
        print(f"OK {count} {base64.b64encode(head).decode()}")
    except OSError as error:
        print(f"MISSING {error}")
        sys.exit(2)
    except (ValueError, KeyError, TypeError) as error:
        print(f"WRONG {error}")
        sys.exit(10)
