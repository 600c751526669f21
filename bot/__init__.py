"""The conversation: knows no platform, no database, no clock."""
