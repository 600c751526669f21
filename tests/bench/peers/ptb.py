"""python-telegram-bot's ConversationHandler, its PicklePersistence written after every turn, telling the dialogue offline."""

# ruff: noqa: T201

import asyncio
import datetime
import json
import pathlib
import sys
import tempfile
import time

from telegram import Chat, Message, Update, User
from telegram.ext import Application, ConversationHandler, ExtBot, MessageHandler, PicklePersistence, filters
from telegram.request import BaseRequest, RequestData

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3]))
from tests.bench.dialogue import LINES, QUESTIONS, figures


class Offline(BaseRequest):
    """Answers every call at once, so that only the framework and its persistence are measured."""

    async def initialize(self):
        pass

    async def shutdown(self):
        pass

    @property
    def read_timeout(self):
        return 5.0

    async def do_request(self, url: str, method: str, request_data: RequestData | None = None, **kw):
        if url.endswith("getMe"):
            return 200, b'{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"b","username":"b_bot"}}'
        chat = {"id": 1, "type": "private"}
        return 200, json.dumps({"ok": True, "result": {"message_id": 1, "date": 0, "chat": chat, "text": "x"}}).encode()


def handler(n):
    async def answer(update, context):
        context.user_data[f"answer{n}"] = update.message.text
        await update.message.reply_text(QUESTIONS[min(n, len(QUESTIONS) - 1)])
        await context.application.update_persistence()
        return n + 1 if n + 1 < len(LINES) else ConversationHandler.END

    return answer


async def main(people: int, dialogues: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        persistence = PicklePersistence(filepath=f"{folder}/state", update_interval=3600)
        bot = ExtBot("1:a", request=Offline(), get_updates_request=Offline())
        app = Application.builder().bot(bot).persistence(persistence).concurrent_updates(False).build()
        states = {n: [MessageHandler(filters.TEXT, handler(n))] for n in range(1, len(LINES))}
        first = [MessageHandler(filters.TEXT, handler(0))]
        app.add_handler(ConversationHandler(entry_points=first, states=states, fallbacks=[], name="c", persistent=True))
        await app.initialize()
        number = 0
        took = []
        for line in LINES * dialogues:
            for person in range(1, people + 1):
                number += 1
                user = User(person, "p", False)
                message = Message(number, datetime.datetime.now(datetime.UTC), Chat(person, "private"), from_user=user, text=line)
                message.set_bot(app.bot)
                began = time.perf_counter()
                await app.process_update(Update(number, message=message))
                took.append(time.perf_counter() - began)
        print(json.dumps(figures(took)))


asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
