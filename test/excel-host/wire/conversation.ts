import type { Endpoint } from "./endpoint";

/** The parts of a message between add-in frame and host page that this host understands. */
interface Message {
  readonly _messageType: number;
  readonly _conversationId: string;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _correlationId: number;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

export interface Party {
  readonly conversationId: string;
  readonly addinId: string;
  /** The host page's address without a path. */
  readonly origin: string;
  /** Requirement sets this Excel has. */
  readonly sets: Readonly<Record<string, number>>;
  readonly post: (text: string) => void;
}

const REQUEST = 0;
const SUBSCRIBE = 1;
const UNSUBSCRIBE = 2;
const RICH_API = 93;
const SAVE_SETTINGS = 76;
const EVENT_CATEGORY = 65536;
const INTERNAL_ERROR = 5001;

/** Goes into the frame's name: that is how the client library learns whom to talk to. */
export function frameName(party: Pick<Party, "conversationId" | "addinId" | "origin">): string {
  return JSON.stringify({
    baseFrameName: "mubiao-test",
    // Without disableLogging the library asks for a telemetry script.
    hostInfo: "Excel$Web$16.00$zh-CN$mubiao$$disableLogging$0",
    xdmInfo: `${party.conversationId}|${party.addinId}|${party.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The host's half of the conversation that Excel on the web has with an add-in's frame: JSON over postMessage. */
export class Conversation {
  private eventChannel: number | null = null;
  /** Messages nobody here understands; a test expects none. */
  readonly notUnderstood: string[] = [];
  private isClosed = false;

  constructor(
    private readonly party: Party,
    private readonly endpoint: Endpoint,
  ) {}

  close(): void {
    this.isClosed = true;
  }

  async receive(text: string): Promise<void> {
    const message = parse(text);
    if (message?._messageType !== REQUEST || message._conversationId !== this.party.conversationId) return;
    const reply = (data: unknown) =>
      this.send({
        _actionName: message._actionName,
        _correlationId: message._correlationId,
        _responseType: 0,
        _data: data,
      });
    const done = { Version: 1, Error: 0 };
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return reply(this.context());
    if (message._actionName === "ContextActivationManager_notifyHost") return reply(null);
    if (message._actionName === "richApiMessage") {
      this.eventChannel = message._actionType === SUBSCRIBE ? message._correlationId : null;
      return reply(done);
    }
    if (message._actionType === SUBSCRIBE || message._actionType === UNSUBSCRIBE) return reply(done);
    const dispatch = message._actionName === "executeMethod" ? message._data?.DdaMethod?.DispatchId : undefined;
    if (dispatch === SAVE_SETTINGS) return reply(done);
    if (dispatch === RICH_API) {
      const answer = await this.endpoint.answer(String(message._data?.ArrayData?.[4]));
      if (answer === "silence") return;
      if ("transportError" in answer) return reply({ Version: 1, Error: answer.transportError, Data: null });
      return reply({ ...done, Data: [200, [], answer.body] });
    }
    this.notUnderstood.push(text);
    reply({ Version: 1, Error: INTERNAL_ERROR });
  }

  /** Tells the add-in of an event it registered for. */
  fire(event: { readonly type: number; readonly target: string; readonly facts: object }): void {
    if (this.eventChannel === null) return;
    const entry = [EVENT_CATEGORY, event.type, event.target, JSON.stringify(event.facts), 0, false];
    this.send({
      _actionName: "richApiMessage",
      _correlationId: this.eventChannel,
      _responseType: 1,
      _data: { ArrayData: [entry] },
    });
  }

  private send(message: object): void {
    if (this.isClosed) return;
    const envelope = { _messageType: 1, _conversationId: this.party.conversationId, _origin: this.party.origin };
    this.party.post(JSON.stringify({ ...envelope, _serializerVersion: 1, _errorCode: 0, ...message }));
  }

  private context() {
    const { addinId, origin, sets } = this.party;
    return {
      _id: addinId,
      _appName: 16,
      _appVersion: 16,
      _appUILocale: "zh-CN",
      _dataLocale: "zh-CN",
      _docUrl: `${origin}/目标任务.xlsx`,
      _clientMode: 1,
      _settings: [],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "mubiao",
      _appInstanceId: addinId,
      _hostFullVersion: "16.0.15407.10000",
      _requirementMatrix: JSON.stringify(sets),
      _initialDisplayMode: 0,
      _addinName: "Mubiao",
      _appDomains: [],
    };
  }
}

function parse(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}
