"""Runs a program in a terminal, in a folder, and answers its question; prints what it showed and its status."""
import os
import pty
import sys

folder, answer, *command = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.chdir(folder)
    os.environ.pop("NO_COLOR", None)
    os.execv(command[0], command)
shown = b""
asked = False
while True:
    try:
        part = os.read(terminal, 1 << 16)
    except OSError:
        break
    if not part:
        break
    shown += part
    if not asked and b"[y/N] " in shown:
        asked = True
        os.write(terminal, answer.encode() + b"\n")
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
sys.stdout.write(shown.decode().replace("\r\n", "\n"))
sys.stdout.write(f"asked: {str(asked).lower()}, status: {status}\n")
