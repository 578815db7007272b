# Takes what is due, posts it, says so. KEY: a key for "claim". DESK: the desk's address.
import json, os, urllib.request

DESK = os.environ.get("DESK", "http://localhost:3000") + "/api/v1"

def ask(path, body):
    headers = {"Authorization": "Bearer " + os.environ["KEY"], "Content-Type": "application/json"}
    request = urllib.request.Request(DESK + path, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)

def post(one):  # your way of posting
    print(f"{one['headline']} ({one['importance']} of 100, {one['state']})")

while due := ask("/deliveries/claim", {"limit": 5, "requires": os.environ.get("REQUIRES", "published")})["deliveries"]:
    for one in due:
        post(one["post"])
        ask(f"/deliveries/{one['id']}/done", {"token": one["token"], "outcome": "sent"})
