"""The endpoint that Rasa calls for our custom actions: loopback only, behind a token in its path."""

import hmac

from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


def create_internal_app(executor: ActionExecutor, token: str) -> Starlette:
    """The application of the loopback port."""

    async def run_action(request: Request) -> Response:
        if not hmac.compare_digest(request.path_params["token"], token):
            return Response(status_code=404)
        call = await request.json()
        try:
            result = await executor.run(call)
        except ActionExecutionRejection as rejection:
            return JSONResponse({"error": str(rejection), "action_name": rejection.action_name}, status_code=400)
        except ActionNotFoundException as missing:
            return JSONResponse({"error": str(missing), "action_name": missing.action_name}, status_code=404)
        return JSONResponse(result.model_dump() if result else {})

    return Starlette(routes=[Route("/actions/{token}", run_action, methods=["POST"])])
