"""Reads the calendar of a register with icalendar and prints its events, a line each.

usage: register_ics.py REGISTER.ics
"""
import sys

import icalendar

data = open(sys.argv[1], "rb").read()
lines = data.split(b"\r\n")
assert lines[-1] == b"" and not any(b"\n" in line or b"\r" in line for line in lines), "line ends"
assert all(len(line) <= 75 for line in lines), "a line is too long"
for line in lines:
    line.decode("utf-8")
calendar = icalendar.Calendar.from_ical(data)
assert calendar.errors == [] and calendar["VERSION"] == "2.0" and calendar["PRODID"]
assert calendar.subcomponents
uids = [event["UID"] for event in calendar.walk("VEVENT")]
assert len(set(uids)) == len(uids), "a UID twice"
for event in calendar.walk("VEVENT"):
    assert event.errors == [] and event["TRANSP"] == "TRANSPARENT"
    assert event["DTSTART"].params["VALUE"] == "DATE"
    print(
        event["UID"], event["DTSTART"].dt, event["DTEND"].dt, event["DTSTAMP"].dt.date(),
        event["SUMMARY"])
