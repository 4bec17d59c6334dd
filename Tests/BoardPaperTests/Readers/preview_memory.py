"""Saves a paper again and again while it is previewed, and says how much memory that takes.

usage: preview_memory.py PROGRAM FOLDER SAVES

Prints the resident memory of the program, in kB, after a twentieth of the saves and after all of them. A page listens
all the time, and asks how things stand after each.
"""
import json
import pathlib
import re
import subprocess
import sys
import threading
import time
import urllib.request

program, folder, saves = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
paper = folder / "paper.md"
text = paper.read_text("utf-8")
preview = subprocess.Popen([program, "preview", "--no-open"], cwd=folder, stdout=subprocess.PIPE,
    stderr=subprocess.DEVNULL, text=True)


def resident():
    status = pathlib.Path(f"/proc/{preview.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1))


def listen(address):
    with urllib.request.urlopen(address + "events") as events:
        for _ in events:
            pass


def state(address):
    with urllib.request.urlopen(address + "state") as answer:
        return json.load(answer)


try:
    address = preview.stdout.readline().strip()
    # What it tells is read on, since it waits for whoever reads it.
    threading.Thread(target=preview.stdout.read, daemon=True).start()
    threading.Thread(target=listen, args=[address], daemon=True).start()
    while state(address)["round"] < 1:
        time.sleep(0.05)
    for number in range(1, saves + 1):
        before = state(address)["round"]
        # Errors and findings come and go.
        paper.write_text(text.replace("2018-02-05", "x" if number % 10 == 5 else "2018-02-05") + f"\nThe the {number}.\n")
        while state(address)["round"] == before:
            time.sleep(0.01)
        if number in (saves // 20, saves):
            print(resident())
finally:
    preview.kill()
