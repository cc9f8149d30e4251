"""Every service, put together: what one tells another when a person goes, and what time brings to each."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot import care
from bot.domain.member import Scope
from bot.process import Worker
from bot.services import admission, mending, pairing, parting, reach
from bot.services.admission import AdmissionService
from bot.services.audit import AuditService
from bot.services.automod import AutoModService
from bot.services.block import BlockService
from bot.services.buddy import BuddyService
from bot.services.buddy_room import BuddyRoomService
from bot.services.call import CallService
from bot.services.call_room import CallRoomService
from bot.services.call_staff import CallStaffService
from bot.services.checkin import CheckInService
from bot.services.checkup import CheckupService
from bot.services.circle import CircleService
from bot.services.delivery import Delivery
from bot.services.duty import DutyService
from bot.services.event import EventService
from bot.services.formation import FormationService
from bot.services.founding import FoundingService
from bot.services.guild import GuildService
from bot.services.introduction import IntroductionService
from bot.services.life import LifeService
from bot.services.match import MatchService
from bot.services.meeting import MeetingService
from bot.services.member import MemberService
from bot.services.mending import MendingService
from bot.services.mydata import MyDataService
from bot.services.offer import OfferService
from bot.services.pairing import PairingService
from bot.services.parting import leave as leave_buddy
from bot.services.pauses import PauseService
from bot.services.power import PowerService
from bot.services.presence import PresenceService
from bot.services.proposing import leave_pool
from bot.services.report import ReportService
from bot.services.reporting import ReportingService
from bot.services.resource import ResourceService
from bot.services.retention import RetentionService
from bot.services.rhythm import RhythmService
from bot.services.room import RoomService
from bot.services.rounds import RoundService
from bot.services.safety import SafetyService
from bot.services.search import SearchService
from bot.services.session import SessionService
from bot.services.sharing import Sharing
from bot.services.summary import SummaryService
from bot.services.term import TermService
from bot.services.ticks import Ticks
from bot.storage.store import Store


@dataclass(frozen=True, slots=True)
class Where:
    """Where this installation keeps its files, for the check-up that an owner asks for."""

    data_dir: Path
    key_file: Path
    embedded: bool
    """SQLite in a file of its own; else PostgreSQL."""


class Services:
    """The services as attributes by their noun."""

    def __init__(
        self, store: Store, delivery: Delivery, where: Where, roll_keys: Callable[[], Awaitable[object]]
    ) -> None:
        self.store = store
        self.clock = store.clock
        self.delivery = delivery
        self.roll_keys = roll_keys
        self.ticks = Ticks(store.clock)
        self._own_data()
        self._servers(where)
        self._safety()
        self._circles()
        self._checkins()
        self._matching()

    def _own_data(self) -> None:
        self.mydata = MyDataService(self.store, self.roll_keys)
        self.pauses = PauseService(self.delivery)
        self.presence = PresenceService(self.store, self.delivery, self.mydata.eraser)
        self.retention = RetentionService(self.store)
        self.ticks.register("retention", timedelta(hours=6), self.retention.sweep)
        self.ticks.register("deletions", timedelta(hours=1), self.mydata.finish)
        self.ticks.register("farewells", timedelta(minutes=5), self.retention.forget_farewells)
        self.ticks.register("keys-copy", timedelta(hours=12), self.roll_keys)

    def _servers(self, where: Where) -> None:
        self.guilds = GuildService(self.store)
        self.members = MemberService(self.store, care.find_country)
        self.resources = ResourceService(self.store)
        self.automod = AutoModService(self.store)
        self.audit = AuditService(self.store)
        self.power = PowerService(self.store, self.delivery)
        self.checkup = CheckupService(self.store, self.clock, where.data_dir, where.key_file, embedded=where.embedded)

    def _safety(self) -> None:
        self.blocks = BlockService(self.store)
        self.safety = SafetyService(self.store)
        self.reporting = ReportingService(self.store, self.delivery)
        self.reports = ReportService(self.store, self.delivery, self.safety)
        self.mydata.before_deletion(self.reports.forget_person)
        self.mydata.before_deletion(reach.close_thread)
        self.delivery.register("reach.closing", load=reach.closing, in_safe_mode=True)
        self.delivery.register("reach.named", load=reach.naming, in_safe_mode=True)
        self.ticks.register("report-contact", timedelta(minutes=5), self.reports.call_contact)
        self.ticks.register("report-retention", timedelta(hours=6), self.reports.forget_old)

    def _circles(self) -> None:
        self.circles = CircleService(self.store)
        self.founding = FoundingService(self.store)
        self.admissions = AdmissionService(self.store, self.delivery, self.ticks)
        self.rooms = RoomService(self.store, self.delivery)
        self.meetings = MeetingService(self.store, self.delivery)
        self.events = EventService(self.store, self.delivery)
        self.mending = MendingService(self.store, self.delivery, self.ticks)
        self.mydata.before_deletion(mending.leave_all)
        self.presence.when_gone(mending.gone)
        self.life = LifeService(self.store, self.delivery, self.ticks)
        self.terms = TermService(self.store, self.delivery, self.ticks)
        self.offers = OfferService(self.store, self.delivery)

    def _checkins(self) -> None:
        self.rhythm = RhythmService(self.store)
        self.rounds = RoundService(self.store, self.delivery)
        self.sharing = Sharing(self.delivery)
        self.checkins = CheckInService(self.store, self.sharing)
        self.mydata.before_deletion(self.sharing.before_deletion)
        self.mydata.when_taken_back(Scope.CHECKINS, self.sharing.end)
        self.ticks.register("checkin-rounds", timedelta(seconds=10), self.rounds.make_due)
        self.calls = CallService(self.store, self.delivery)
        self.call_rooms = CallRoomService(self.delivery)
        self.call_staff = CallStaffService(self.delivery)
        self.duty = DutyService(self.store)
        self.mydata.before_deletion(self.calls.before_deletion)
        self.summaries = SummaryService(self.store)
        self.sessions = SessionService(self.store, self.delivery)
        self.mydata.before_deletion(self.sessions.before_deletion)
        self.ticks.register("sessions", timedelta(seconds=10), self.sessions.move_due)
        self.ticks.register("calls-close", timedelta(minutes=10), self.calls.close_old)

    def _matching(self) -> None:
        self.worker = Worker()
        self.formations = FormationService(self.store, self.delivery, self.ticks, self.worker)
        self.introductions = IntroductionService(self.store, self.delivery, self.ticks)
        self.match = MatchService(self.store, self.delivery, self.ticks)
        self.search = SearchService(self.store, self.delivery, self.ticks, self.worker)
        self.buddies = BuddyService(self.store, self.delivery)
        self.pairing = PairingService(self.store, self.delivery, self.ticks, self.worker)
        self.buddy_rooms = BuddyRoomService(self.delivery)
        self.mydata.before_deletion(leave_pool)
        self.mydata.before_deletion(leave_buddy)
        self.presence.when_gone(leave_pool)
        self.presence.when_gone(leave_buddy)
        self.safety.on_ban(leave_pool)
        self.safety.on_ban(leave_buddy)
        for ends in (admission.take_all_back, leave_pool, parting.look_no_more):
            self.mydata.when_taken_back(Scope.MATCHING, ends)
        self.mydata.when_taken_back(Scope.SHOWN, pairing.name_no_more)
