"""A language model for an interviewer's words (optional): any server that speaks OpenAI's protocol, by pydantic-ai."""
