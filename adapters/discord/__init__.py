"""Discord: `inbound` reads its payloads, `outbound` writes its components, `app` connects, routes and drains."""
