CREATE FUNCTION kith_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING MESSAGE = TG_ARGV[0], ERRCODE = 'integrity_constraint_violation'; END $$;

CREATE TABLE asks (
	id BIGSERIAL NOT NULL,
	kind TEXT NOT NULL,
	about BIGINT NOT NULL,
	asked_by BIGINT,
	place TEXT NOT NULL,
	subject TEXT NOT NULL,
	urgent BIGINT NOT NULL CONSTRAINT ck_asks_urgent_flag CHECK (urgent IN (0, 1)),
	notice TEXT NOT NULL,
	steps TEXT NOT NULL,
	step BIGINT NOT NULL,
	round BIGINT DEFAULT 0 NOT NULL,
	owner BIGINT,
	opened_at BIGINT NOT NULL,
	due_at BIGINT NOT NULL,
	state TEXT DEFAULT 'open' NOT NULL,
	acknowledged_at BIGINT,
	follow_ups BIGINT DEFAULT 0 NOT NULL,
	closed_at BIGINT,
	closed_by BIGINT,
	outcome TEXT,
	version BIGINT DEFAULT 0 NOT NULL,
	guarded BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_asks_guarded_flag CHECK (guarded IN (0, 1)),
	raised_at BIGINT,
	CONSTRAINT pk_asks PRIMARY KEY (id),
	CONSTRAINT ck_asks_state CHECK (state IN ('open', 'acknowledged', 'closed')),
	CONSTRAINT ck_asks_closed_by_somebody CHECK ((state = 'closed') = (closed_by IS NOT NULL AND outcome IS NOT NULL)),
	CONSTRAINT ck_asks_taken_by_somebody CHECK (state <> 'acknowledged' OR owner IS NOT NULL)
);

CREATE INDEX ix_asks_waiting ON asks (place, opened_at) WHERE state <> 'closed';

CREATE INDEX ix_asks_owner ON asks (owner) WHERE state <> 'closed';

CREATE UNIQUE INDEX ix_asks_one_open ON asks (kind, subject) WHERE state <> 'closed';

CREATE INDEX ix_asks_about ON asks (about) WHERE state <> 'closed';

CREATE INDEX ix_asks_subject ON asks (subject, kind);

CREATE INDEX ix_asks_asked_by ON asks (asked_by) WHERE state <> 'closed';

CREATE INDEX ix_asks_place ON asks (place, opened_at);

CREATE TRIGGER asks_refuses BEFORE DELETE OR TRUNCATE ON asks FOR EACH STATEMENT EXECUTE FUNCTION kith_refuse('an ask is never deleted');

CREATE TABLE audit (
	id BIGSERIAL NOT NULL,
	at BIGINT NOT NULL,
	actor BIGINT,
	action TEXT NOT NULL,
	about BIGINT,
	detail TEXT DEFAULT '' NOT NULL,
	chain TEXT NOT NULL,
	CONSTRAINT pk_audit PRIMARY KEY (id)
);

CREATE INDEX ix_audit_about ON audit (about);

CREATE TRIGGER audit_refuses BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION kith_refuse('audit is append-only');

CREATE FUNCTION audit_numbers() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN PERFORM pg_advisory_xact_lock(hashtextextended('audit', 0)); NEW.id := coalesce((SELECT max(id) FROM audit), 0) + 1; RETURN NEW; END
$$;

CREATE TRIGGER audit_numbers BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_numbers();

CREATE TABLE outbox (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	lane BIGINT NOT NULL,
	kind TEXT NOT NULL,
	body TEXT NOT NULL,
	key TEXT,
	edits BIGINT,
	purpose TEXT,
	unprompted BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_outbox_unprompted_flag CHECK (unprompted IN (0, 1)),
	marked BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_outbox_marked_flag CHECK (marked IN (0, 1)),
	veiled BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_outbox_veiled_flag CHECK (veiled IN (0, 1)),
	not_before BIGINT NOT NULL,
	not_after BIGINT,
	state TEXT DEFAULT 'waiting' NOT NULL,
	attempts BIGINT DEFAULT 0 NOT NULL,
	message_id BIGINT,
	created_at BIGINT NOT NULL,
	settled_at BIGINT,
	CONSTRAINT pk_outbox PRIMARY KEY (id)
);

CREATE INDEX ix_outbox_unprompted ON outbox (person_id, settled_at) WHERE unprompted = 1;

CREATE UNIQUE INDEX ix_outbox_one_key ON outbox (key) WHERE key IS NOT NULL;

CREATE INDEX ix_outbox_sending ON outbox (id) WHERE state = 'sending' OR state = 'recalled';

CREATE INDEX ix_outbox_waiting ON outbox (lane, id) WHERE state = 'waiting';

CREATE INDEX ix_outbox_person ON outbox (person_id, state);

CREATE INDEX ix_outbox_next ON outbox (not_before) WHERE state = 'waiting';

CREATE TABLE timers (
	id BIGSERIAL NOT NULL,
	rule TEXT NOT NULL,
	subject TEXT NOT NULL,
	due_at BIGINT NOT NULL,
	late_limit BIGINT NOT NULL,
	about BIGINT,
	data TEXT DEFAULT '{}' NOT NULL,
	state TEXT DEFAULT 'waiting' NOT NULL,
	attempts BIGINT DEFAULT 0 NOT NULL,
	settled_at BIGINT,
	CONSTRAINT pk_timers PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ix_timers_one_waiting ON timers (rule, subject) WHERE state = 'waiting';

CREATE INDEX ix_timers_due ON timers (due_at, id) WHERE state = 'waiting';

CREATE TABLE persons (
	id BIGSERIAL NOT NULL,
	chat_id BIGINT,
	told TEXT DEFAULT '' NOT NULL,
	language TEXT NOT NULL,
	zone TEXT NOT NULL,
	state TEXT NOT NULL,
	place TEXT NOT NULL,
	paused_until BIGINT,
	private TEXT DEFAULT 'unanswered' NOT NULL,
	quiet_from BIGINT DEFAULT 1260 NOT NULL,
	quiet_to BIGINT DEFAULT 480 NOT NULL,
	reachable BIGINT DEFAULT 1 NOT NULL CONSTRAINT ck_persons_reachable_flag CHECK (reachable IN (0, 1)),
	awaits TEXT,
	review_since BIGINT,
	unprompted_week BIGINT DEFAULT 1 NOT NULL,
	clears TEXT DEFAULT 'off' NOT NULL,
	met_at BIGINT NOT NULL,
	joined_at BIGINT,
	ready_at BIGINT,
	CONSTRAINT pk_persons PRIMARY KEY (id),
	CONSTRAINT uq_persons_chat_id UNIQUE (chat_id)
);

CREATE INDEX ix_persons_place ON persons (place, state);

CREATE TABLE removals (
	person_id BIGSERIAL NOT NULL,
	removed_at BIGINT NOT NULL,
	CONSTRAINT pk_removals PRIMARY KEY (person_id)
);

CREATE TABLE place_changes (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	setting TEXT NOT NULL,
	value TEXT,
	before TEXT,
	changed_by BIGINT NOT NULL,
	at BIGINT NOT NULL,
	stands BIGINT DEFAULT 1 NOT NULL CONSTRAINT ck_place_changes_stands_flag CHECK (stands IN (0, 1)),
	CONSTRAINT pk_place_changes PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ix_place_changes_stands ON place_changes (place, setting) WHERE stands = 1;

CREATE TABLE mentorships (
	person_id BIGSERIAL NOT NULL,
	renew_at BIGINT NOT NULL,
	supervised BIGINT NOT NULL CONSTRAINT ck_mentorships_supervised_flag CHECK (supervised IN (0, 1)),
	says TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_mentorships PRIMARY KEY (person_id),
	CONSTRAINT ck_mentorships_says CHECK (says IN ('', 'go_on', 'break', 'stop'))
);

CREATE TABLE week_limits (
	person_id BIGSERIAL NOT NULL,
	minutes BIGINT NOT NULL,
	CONSTRAINT pk_week_limits PRIMARY KEY (person_id),
	CONSTRAINT ck_week_limits_some CHECK (minutes > 0)
);

CREATE TABLE helpers (
	person_id BIGSERIAL NOT NULL,
	capacity BIGINT NOT NULL,
	CONSTRAINT pk_helpers PRIMARY KEY (person_id)
);

CREATE TABLE invites (
	id BIGSERIAL NOT NULL,
	digest TEXT NOT NULL,
	role TEXT NOT NULL,
	place TEXT NOT NULL,
	made_by BIGINT,
	made_at BIGINT NOT NULL,
	expires_at BIGINT NOT NULL,
	used_at BIGINT,
	used_by BIGINT,
	for_person BIGINT,
	CONSTRAINT pk_invites PRIMARY KEY (id),
	CONSTRAINT uq_invites_digest UNIQUE (digest)
);

CREATE TABLE pins (
	person_id BIGSERIAL NOT NULL,
	proof TEXT NOT NULL,
	tries BIGINT DEFAULT 0 NOT NULL,
	locked_until BIGINT DEFAULT 0 NOT NULL,
	told_at BIGINT DEFAULT 0 NOT NULL,
	CONSTRAINT pk_pins PRIMARY KEY (person_id)
);

CREATE TABLE checkins_reminder_wishes (
	person_id BIGSERIAL NOT NULL,
	two_hours BIGINT NOT NULL CONSTRAINT ck_checkins_reminder_wishes_two_hours_flag CHECK (two_hours IN (0, 1)),
	CONSTRAINT pk_checkins_reminder_wishes PRIMARY KEY (person_id)
);

CREATE TABLE accounts (
	id BIGSERIAL NOT NULL,
	kind TEXT NOT NULL,
	person_id BIGINT,
	place TEXT NOT NULL,
	limit_minutes BIGINT,
	opened_at BIGINT NOT NULL,
	CONSTRAINT pk_accounts PRIMARY KEY (id),
	CONSTRAINT ck_accounts_kind CHECK (kind IN ('person', 'organisation', 'pot')),
	CONSTRAINT ck_accounts_owner CHECK (kind = 'person' OR person_id IS NULL),
	CONSTRAINT ck_accounts_limit CHECK (limit_minutes >= 0)
);

CREATE UNIQUE INDEX ix_accounts_person ON accounts (person_id) WHERE person_id IS NOT NULL;

CREATE UNIQUE INDEX ix_accounts_place ON accounts (kind, place) WHERE kind <> 'person';

CREATE FUNCTION accounts_keep_owner() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.place <> OLD.place OR (NEW.person_id IS NOT NULL AND NEW.person_id IS DISTINCT FROM OLD.person_id) OR NEW.limit_minutes IS DISTINCT FROM OLD.limit_minutes OR NEW.opened_at <> OLD.opened_at THEN RAISE EXCEPTION 'an account keeps its owner and its limit' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END
$$;

CREATE TRIGGER accounts_keep_owner BEFORE UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION accounts_keep_owner();

CREATE FUNCTION accounts_no_overflow() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.id > 9007199254740992 THEN RAISE EXCEPTION 'that account is there already' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END
$$;

CREATE TRIGGER accounts_no_overflow BEFORE INSERT ON accounts FOR EACH ROW EXECUTE FUNCTION accounts_no_overflow();

CREATE TRIGGER accounts_refuses BEFORE DELETE OR TRUNCATE ON accounts FOR EACH STATEMENT EXECUTE FUNCTION kith_refuse('an account is never deleted');

CREATE TABLE checkins_pulse_wishes (
	person_id BIGSERIAL NOT NULL,
	every_weeks BIGINT NOT NULL,
	CONSTRAINT pk_checkins_pulse_wishes PRIMARY KEY (person_id),
	CONSTRAINT ck_checkins_pulse_wishes_offered CHECK (every_weeks BETWEEN 0 AND 2)
);

CREATE TABLE checkins_celebrations (
	person_id BIGSERIAL NOT NULL,
	step BIGINT,
	goal BIGINT,
	CONSTRAINT pk_checkins_celebrations PRIMARY KEY (person_id)
);

CREATE TABLE erasures (
	person_id BIGSERIAL NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_erasures PRIMARY KEY (person_id)
);

CREATE TRIGGER erasures_refuses BEFORE UPDATE OR DELETE OR TRUNCATE ON erasures FOR EACH STATEMENT EXECUTE FUNCTION kith_refuse('erasures is append-only');

CREATE TABLE passed_keys (
	owner BIGSERIAL NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_passed_keys PRIMARY KEY (owner)
);

CREATE TRIGGER passed_keys_refuses BEFORE UPDATE OR DELETE OR TRUNCATE ON passed_keys FOR EACH STATEMENT EXECUTE FUNCTION kith_refuse('passed_keys is append-only');

CREATE TABLE screens (
	person_id BIGSERIAL NOT NULL,
	body TEXT NOT NULL,
	shown_at BIGINT NOT NULL,
	CONSTRAINT pk_screens PRIMARY KEY (person_id)
);

CREATE TABLE chat_messages (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	message_id BIGINT NOT NULL,
	ours BIGINT NOT NULL CONSTRAINT ck_chat_messages_ours_flag CHECK (ours IN (0, 1)),
	at BIGINT NOT NULL,
	CONSTRAINT pk_chat_messages PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ix_chat_messages_one ON chat_messages (person_id, message_id);

CREATE INDEX ix_chat_messages_age ON chat_messages (at);

CREATE TABLE flows (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	name TEXT NOT NULL,
	data TEXT NOT NULL,
	kept_at BIGINT NOT NULL,
	CONSTRAINT pk_flows PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ix_flows_one ON flows (person_id, name);

CREATE TABLE skills_rests (
	person_id BIGSERIAL NOT NULL,
	until BIGINT NOT NULL,
	CONSTRAINT pk_skills_rests PRIMARY KEY (person_id)
);

CREATE TABLE skills_firsts (
	person_id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	state TEXT DEFAULT 'open' NOT NULL,
	looks BIGINT DEFAULT 0 NOT NULL,
	since BIGINT NOT NULL,
	gave_at BIGINT,
	received_at BIGINT,
	CONSTRAINT pk_skills_firsts PRIMARY KEY (person_id),
	CONSTRAINT ck_skills_firsts_state CHECK (state IN ('open', 'done', 'not_now'))
);

CREATE INDEX ix_skills_firsts_place ON skills_firsts (place);

CREATE TABLE errands (
	id BIGSERIAL NOT NULL,
	name TEXT NOT NULL,
	subject TEXT NOT NULL,
	state TEXT DEFAULT 'waiting' NOT NULL,
	attempts BIGINT DEFAULT 0 NOT NULL,
	not_before BIGINT NOT NULL,
	settled_at BIGINT,
	CONSTRAINT pk_errands PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ix_errands_one_waiting ON errands (name, subject) WHERE state = 'waiting';

CREATE TABLE skills_rings (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	state TEXT DEFAULT 'open' NOT NULL,
	people BIGINT NOT NULL,
	closes BIGINT NOT NULL CONSTRAINT ck_skills_rings_closes_flag CHECK (closes IN (0, 1)),
	round BIGINT NOT NULL,
	from_pot BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_skills_rings_from_pot_flag CHECK (from_pot IN (0, 1)),
	opened_at BIGINT NOT NULL,
	until BIGINT NOT NULL,
	settled_at BIGINT,
	CONSTRAINT pk_skills_rings PRIMARY KEY (id),
	CONSTRAINT ck_skills_rings_state CHECK (state IN ('open', 'agreed', 'off')),
	CONSTRAINT ck_skills_rings_settled CHECK ((state = 'open') = (settled_at IS NULL))
);

CREATE INDEX ix_skills_rings_place ON skills_rings (place, state, settled_at);

CREATE TABLE skills_ring_runs (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	at BIGINT NOT NULL,
	figures TEXT NOT NULL,
	CONSTRAINT pk_skills_ring_runs PRIMARY KEY (id)
);

CREATE INDEX ix_skills_ring_runs_latest ON skills_ring_runs (place, at);

CREATE TABLE ladders (
	person_id BIGSERIAL NOT NULL,
	state TEXT NOT NULL,
	asked_at BIGINT,
	welcomed_at BIGINT,
	talked_at BIGINT,
	nudged BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_ladders_nudged_flag CHECK (nudged IN (0, 1)),
	CONSTRAINT pk_ladders PRIMARY KEY (person_id)
);

CREATE TABLE staff_seconds (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	kind TEXT NOT NULL,
	given TEXT DEFAULT '' NOT NULL,
	about BIGINT,
	asked_by BIGINT NOT NULL,
	asked_at BIGINT NOT NULL,
	expires_at BIGINT NOT NULL,
	state TEXT DEFAULT 'waiting' NOT NULL,
	answered_by BIGINT,
	settled_at BIGINT,
	CONSTRAINT pk_staff_seconds PRIMARY KEY (id),
	CONSTRAINT ck_staff_seconds_state CHECK (state IN ('waiting', 'done', 'declined', 'taken_back', 'over'))
);

CREATE UNIQUE INDEX ix_staff_seconds_one_waiting ON staff_seconds (place, kind, given) WHERE state = 'waiting';

CREATE TABLE talk_nights (
	person_id BIGSERIAL NOT NULL,
	choice TEXT NOT NULL,
	CONSTRAINT pk_talk_nights PRIMARY KEY (person_id),
	CONSTRAINT ck_talk_nights_choice CHECK (choice IN ('wait', 'silent'))
);

CREATE TABLE inbox (
	id BIGSERIAL NOT NULL,
	update_id BIGINT NOT NULL,
	digest TEXT NOT NULL,
	sender BIGINT,
	body TEXT NOT NULL,
	received_at BIGINT NOT NULL,
	state TEXT DEFAULT 'waiting' NOT NULL,
	attempts BIGINT DEFAULT 0 NOT NULL,
	CONSTRAINT pk_inbox PRIMARY KEY (id),
	CONSTRAINT uq_inbox_update_id_digest UNIQUE (update_id, digest)
);

CREATE INDEX ix_inbox_done ON inbox (received_at) WHERE state = 'done';

CREATE INDEX ix_inbox_waiting ON inbox (id) WHERE state = 'waiting';

CREATE TABLE evidence_told (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	month TEXT NOT NULL,
	what TEXT NOT NULL,
	mark TEXT NOT NULL,
	number BIGINT,
	at BIGINT NOT NULL,
	CONSTRAINT pk_evidence_told PRIMARY KEY (id),
	CONSTRAINT uq_evidence_told_place_month_what UNIQUE (place, month, what),
	CONSTRAINT ck_evidence_told_mark CHECK (mark IN ('shown', 'small', 'beside')),
	CONSTRAINT ck_evidence_told_told CHECK ((mark = 'shown') = (number IS NOT NULL))
);

CREATE TRIGGER evidence_told_refuses BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_told FOR EACH STATEMENT EXECUTE FUNCTION kith_refuse('evidence_told is append-only');

CREATE TABLE evidence_reports (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	month TEXT NOT NULL,
	body TEXT NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_evidence_reports PRIMARY KEY (id),
	CONSTRAINT uq_evidence_reports_place_month UNIQUE (place, month)
);

CREATE TRIGGER evidence_reports_refuses BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_reports FOR EACH STATEMENT EXECUTE FUNCTION kith_refuse('evidence_reports is append-only');

CREATE TABLE pairing_nights (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	kind TEXT NOT NULL,
	at BIGINT NOT NULL,
	figures TEXT NOT NULL,
	CONSTRAINT pk_pairing_nights PRIMARY KEY (id),
	CONSTRAINT ck_pairing_nights_kind CHECK (kind IN ('nurse', 'mentor'))
);

CREATE INDEX ix_pairing_nights_latest ON pairing_nights (place, kind, at);

CREATE TABLE chat_waits (
	person_id BIGSERIAL NOT NULL,
	until BIGINT NOT NULL,
	CONSTRAINT pk_chat_waits PRIMARY KEY (person_id)
);

CREATE TABLE asks_calls (
	id BIGSERIAL NOT NULL,
	ask_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	role TEXT NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_asks_calls PRIMARY KEY (id),
	CONSTRAINT fk_asks_calls_ask_id FOREIGN KEY(ask_id) REFERENCES asks (id)
);

CREATE INDEX ix_asks_calls_whom ON asks_calls (ask_id, person_id);

CREATE TABLE companions (
	id BIGSERIAL NOT NULL,
	parent_id BIGINT NOT NULL,
	companion_id BIGINT,
	digest TEXT NOT NULL,
	state TEXT NOT NULL,
	made_at BIGINT NOT NULL,
	expires_at BIGINT NOT NULL,
	began_at BIGINT,
	asked_at BIGINT,
	ended_at BIGINT,
	CONSTRAINT pk_companions PRIMARY KEY (id),
	CONSTRAINT uq_companions_digest UNIQUE (digest),
	CONSTRAINT ck_companions_state CHECK (state IN ('offered', 'agreed', 'stands', 'ended')),
	CONSTRAINT ck_companions_with_somebody CHECK (state NOT IN ('agreed', 'stands') OR companion_id IS NOT NULL),
	CONSTRAINT ck_companions_two_people CHECK (companion_id <> parent_id),
	CONSTRAINT ck_companions_began CHECK (state <> 'stands' OR began_at IS NOT NULL),
	CONSTRAINT ck_companions_ended CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
	CONSTRAINT fk_companions_parent_id FOREIGN KEY(parent_id) REFERENCES persons (id),
	CONSTRAINT fk_companions_companion_id FOREIGN KEY(companion_id) REFERENCES persons (id)
);

CREATE INDEX ix_companions_companion ON companions (companion_id);

CREATE INDEX ix_companions_parent ON companions (parent_id);

CREATE UNIQUE INDEX ix_companions_one_open ON companions (parent_id, companion_id) WHERE ended_at IS NULL;

CREATE TABLE roles (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	role TEXT NOT NULL,
	since BIGINT NOT NULL,
	CONSTRAINT pk_roles PRIMARY KEY (id),
	CONSTRAINT uq_roles_person_id_role UNIQUE (person_id, role),
	CONSTRAINT fk_roles_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_roles_who ON roles (role, person_id);

CREATE TABLE consents (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	purpose TEXT NOT NULL,
	version TEXT NOT NULL,
	given_at BIGINT NOT NULL,
	withdrawn_at BIGINT,
	CONSTRAINT pk_consents PRIMARY KEY (id),
	CONSTRAINT fk_consents_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE UNIQUE INDEX ix_consents_standing ON consents (person_id, purpose) WHERE withdrawn_at IS NULL;

CREATE TABLE rest_weeks (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	monday TEXT NOT NULL,
	CONSTRAINT pk_rest_weeks PRIMARY KEY (id),
	CONSTRAINT uq_rest_weeks_person_id_monday UNIQUE (person_id, monday),
	CONSTRAINT fk_rest_weeks_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE TABLE person_tags (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	kind TEXT NOT NULL,
	value TEXT NOT NULL,
	since BIGINT NOT NULL,
	CONSTRAINT pk_person_tags PRIMARY KEY (id),
	CONSTRAINT uq_person_tags_person_id_kind_value UNIQUE (person_id, kind, value),
	CONSTRAINT ck_person_tags_kind CHECK (kind IN ('give', 'need', 'speaks', 'free', 'lived', 'wish')),
	CONSTRAINT fk_person_tags_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE TABLE working_hours (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	weekday BIGINT NOT NULL,
	from_minute BIGINT NOT NULL,
	to_minute BIGINT NOT NULL,
	CONSTRAINT pk_working_hours PRIMARY KEY (id),
	CONSTRAINT uq_working_hours_person_id_weekday_from_minute UNIQUE (person_id, weekday, from_minute),
	CONSTRAINT ck_working_hours_span CHECK (weekday BETWEEN 0 AND 6 AND 0 <= from_minute AND from_minute < to_minute),
	CONSTRAINT fk_working_hours_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE TABLE kept_apart (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	other_id BIGINT NOT NULL,
	why TEXT NOT NULL,
	since BIGINT NOT NULL,
	CONSTRAINT pk_kept_apart PRIMARY KEY (id),
	CONSTRAINT uq_kept_apart_person_id_other_id_why UNIQUE (person_id, other_id, why),
	CONSTRAINT ck_kept_apart_why CHECK (why IN ('refused', 'blocked', 'ended')),
	CONSTRAINT fk_kept_apart_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_kept_apart_other_id FOREIGN KEY(other_id) REFERENCES persons (id)
);

CREATE INDEX ix_kept_apart_other ON kept_apart (other_id);

CREATE TABLE clearances (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	tier TEXT NOT NULL,
	expires_at BIGINT NOT NULL,
	given_by BIGINT NOT NULL,
	CONSTRAINT pk_clearances PRIMARY KEY (id),
	CONSTRAINT uq_clearances_person_id_tier UNIQUE (person_id, tier),
	CONSTRAINT fk_clearances_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE TABLE pairing_searches (
	id BIGSERIAL NOT NULL,
	parent_id BIGINT NOT NULL,
	kind TEXT NOT NULL,
	place TEXT NOT NULL,
	state TEXT NOT NULL,
	tries BIGINT DEFAULT 0 NOT NULL,
	priority BIGINT DEFAULT 0 NOT NULL,
	since BIGINT NOT NULL,
	began_at BIGINT NOT NULL,
	CONSTRAINT pk_pairing_searches PRIMARY KEY (id),
	CONSTRAINT ck_pairing_searches_kind CHECK (kind IN ('nurse', 'mentor')),
	CONSTRAINT ck_pairing_searches_state CHECK (state IN ('looking', 'resting', 'found', 'stopped')),
	CONSTRAINT fk_pairing_searches_parent_id FOREIGN KEY(parent_id) REFERENCES persons (id)
);

CREATE INDEX ix_pairing_searches_looking ON pairing_searches (place, kind) WHERE state = 'looking';

CREATE UNIQUE INDEX ix_pairing_searches_one_each ON pairing_searches (parent_id, kind) WHERE state = 'looking' OR state = 'resting';

CREATE TABLE checkins_groups (
	id BIGSERIAL NOT NULL,
	helper_id BIGINT NOT NULL,
	place TEXT NOT NULL,
	kind TEXT NOT NULL,
	topic TEXT NOT NULL,
	title TEXT DEFAULT '' NOT NULL,
	whereabouts TEXT DEFAULT '' NOT NULL,
	room BIGINT NOT NULL,
	offered TEXT NOT NULL,
	state TEXT NOT NULL,
	starts_at BIGINT NOT NULL,
	ends_at BIGINT NOT NULL,
	sequence BIGINT DEFAULT 0 NOT NULL,
	helper_coming BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_checkins_groups_helper_coming_flag CHECK (helper_coming IN (0, 1)),
	opened_at BIGINT NOT NULL,
	settled_at BIGINT,
	CONSTRAINT pk_checkins_groups PRIMARY KEY (id),
	CONSTRAINT ck_checkins_groups_kind CHECK (kind IN ('nurse', 'mentor')),
	CONSTRAINT ck_checkins_groups_offered CHECK (offered IN ('own', 'all')),
	CONSTRAINT ck_checkins_groups_state CHECK (state IN ('booked', 'kept', 'not_held', 'cancelled')),
	CONSTRAINT ck_checkins_groups_room CHECK (room BETWEEN 2 AND 12),
	CONSTRAINT ck_checkins_groups_length CHECK (starts_at < ends_at),
	CONSTRAINT ck_checkins_groups_settled CHECK ((state = 'booked') = (settled_at IS NULL)),
	CONSTRAINT fk_checkins_groups_helper_id FOREIGN KEY(helper_id) REFERENCES persons (id)
);

CREATE INDEX ix_checkins_groups_ahead ON checkins_groups (place, starts_at) WHERE state = 'booked';

CREATE UNIQUE INDEX ix_checkins_groups_helper ON checkins_groups (helper_id, starts_at) WHERE state = 'booked';

CREATE INDEX ix_checkins_groups_latest ON checkins_groups (helper_id, ends_at);

CREATE FUNCTION checkins_groups_no_double_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state = 'booked' THEN PERFORM pg_advisory_xact_lock(hashtextextended('checkins', 0)); IF NEW.state = 'booked' AND (EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN (NEW.helper_id) OR b.state = 'booked' AND b.parent_id IN (NEW.helper_id)) AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (NEW.helper_id) AND b.id IS DISTINCT FROM NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (NEW.helper_id) AND b.state = 'booked' AND b.id IS DISTINCT FROM NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS held WHERE held.group_id = NEW.id AND held.state = 'held' AND (EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN (held.parent_id) OR b.state = 'booked' AND b.parent_id IN (held.parent_id)) AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (held.parent_id) AND b.id IS DISTINCT FROM NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (held.parent_id) AND b.state = 'booked' AND b.id IS DISTINCT FROM NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at)))) THEN RAISE EXCEPTION 'two meetings at one time' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER checkins_groups_no_double_insert BEFORE INSERT ON checkins_groups FOR EACH ROW EXECUTE FUNCTION checkins_groups_no_double_insert();

CREATE FUNCTION checkins_groups_no_double_update() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state = 'booked' THEN PERFORM pg_advisory_xact_lock(hashtextextended('checkins', 0)); IF NEW.state = 'booked' AND (EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN (NEW.helper_id) OR b.state = 'booked' AND b.parent_id IN (NEW.helper_id)) AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (NEW.helper_id) AND b.id IS DISTINCT FROM NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (NEW.helper_id) AND b.state = 'booked' AND b.id IS DISTINCT FROM NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS held WHERE held.group_id = NEW.id AND held.state = 'held' AND (EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN (held.parent_id) OR b.state = 'booked' AND b.parent_id IN (held.parent_id)) AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (held.parent_id) AND b.id IS DISTINCT FROM NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (held.parent_id) AND b.state = 'booked' AND b.id IS DISTINCT FROM NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at)))) THEN RAISE EXCEPTION 'two meetings at one time' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER checkins_groups_no_double_update BEFORE UPDATE ON checkins_groups FOR EACH ROW EXECUTE FUNCTION checkins_groups_no_double_update();

CREATE TABLE transfers (
	id BIGSERIAL NOT NULL,
	at BIGINT NOT NULL,
	happened_at BIGINT NOT NULL,
	from_account BIGINT NOT NULL,
	to_account BIGINT NOT NULL,
	giver BIGINT,
	receiver BIGINT,
	minutes NUMERIC NOT NULL,
	kind TEXT NOT NULL,
	evidence TEXT NOT NULL,
	key TEXT NOT NULL,
	limited BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_transfers_limited_flag CHECK (limited IN (0, 1)),
	reverses BIGINT,
	CONSTRAINT pk_transfers PRIMARY KEY (id),
	CONSTRAINT ck_transfers_positive CHECK (minutes > 0),
	CONSTRAINT ck_transfers_two_accounts CHECK (from_account <> to_account),
	CONSTRAINT ck_transfers_two_people CHECK (giver <> receiver),
	CONSTRAINT fk_transfers_from_account FOREIGN KEY(from_account) REFERENCES accounts (id),
	CONSTRAINT fk_transfers_to_account FOREIGN KEY(to_account) REFERENCES accounts (id),
	CONSTRAINT fk_transfers_giver FOREIGN KEY(giver) REFERENCES accounts (id),
	CONSTRAINT fk_transfers_receiver FOREIGN KEY(receiver) REFERENCES accounts (id),
	CONSTRAINT fk_transfers_reverses FOREIGN KEY(reverses) REFERENCES transfers (id)
);

CREATE UNIQUE INDEX ix_transfers_one_reversal ON transfers (reverses) WHERE reverses IS NOT NULL;

CREATE INDEX ix_transfers_evidence ON transfers (evidence);

CREATE INDEX ix_transfers_given ON transfers (from_account, minutes);

CREATE INDEX ix_transfers_received ON transfers (to_account, minutes);

CREATE INDEX ix_transfers_giver ON transfers (giver);

CREATE INDEX ix_transfers_receiver ON transfers (receiver);

CREATE UNIQUE INDEX ix_transfers_one_key ON transfers (key);

CREATE TRIGGER transfers_refuses BEFORE UPDATE OR DELETE OR TRUNCATE ON transfers FOR EACH STATEMENT EXECUTE FUNCTION kith_refuse('transfers is append-only');

CREATE FUNCTION transfers_in_order() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE most numeric; before numeric; change numeric; BEGIN IF NEW.minutes > 1000000 OR NEW.minutes <> trunc(NEW.minutes) OR NEW.id > 9007199254740992 THEN RAISE EXCEPTION 'too large to be a transfer, or not whole' USING ERRCODE = 'integrity_constraint_violation'; END IF;IF NEW.reverses IS NOT NULL AND NOT EXISTS (SELECT FROM transfers AS told WHERE told.id = NEW.reverses AND told.reverses IS NULL AND told.from_account = NEW.to_account AND told.to_account = NEW.from_account AND told.giver IS NOT DISTINCT FROM NEW.receiver AND told.receiver IS NOT DISTINCT FROM NEW.giver AND told.minutes = NEW.minutes) THEN RAISE EXCEPTION 'a reversal mirrors one transfer' USING ERRCODE = 'integrity_constraint_violation'; END IF;
IF NEW.limited = 1 THEN
    IF current_setting('transaction_isolation') <> 'read committed' THEN RAISE EXCEPTION 'limits need to see all that is kept' USING ERRCODE = 'integrity_constraint_violation'; END IF;
    PERFORM FROM accounts WHERE id IN (NEW.from_account, NEW.to_account) AND limit_minutes IS NOT NULL
        ORDER BY id FOR NO KEY UPDATE;
    FOR most, before, change IN
        SELECT ends.limit_minutes, coalesce((SELECT sum(minutes) FROM transfers WHERE from_account = ends.id), 0) - coalesce((SELECT sum(minutes) FROM transfers WHERE to_account = ends.id), 0),
            CASE WHEN ends.id = NEW.from_account THEN NEW.minutes ELSE -NEW.minutes END
        FROM accounts AS ends WHERE ends.id IN (NEW.from_account, NEW.to_account) AND limit_minutes IS NOT NULL
    LOOP
        IF abs(before + change) > most AND abs(before + change) > abs(before) THEN RAISE EXCEPTION 'past the limit' USING ERRCODE = 'integrity_constraint_violation'; END IF;
    END LOOP;
END IF;
RETURN NEW; END
$$;

CREATE TRIGGER transfers_in_order BEFORE INSERT ON transfers FOR EACH ROW EXECUTE FUNCTION transfers_in_order();

CREATE TABLE checkins_pulses (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	monday TEXT NOT NULL,
	word TEXT NOT NULL,
	words TEXT DEFAULT '' NOT NULL,
	said_at BIGINT NOT NULL,
	CONSTRAINT pk_checkins_pulses PRIMARY KEY (id),
	CONSTRAINT uq_checkins_pulses_person_id_monday UNIQUE (person_id, monday),
	CONSTRAINT fk_checkins_pulses_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE TABLE checkins_goals (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	words TEXT DEFAULT '' NOT NULL,
	starter TEXT DEFAULT '' NOT NULL,
	state TEXT DEFAULT 'open' NOT NULL,
	worded_at BIGINT NOT NULL,
	CONSTRAINT pk_checkins_goals PRIMARY KEY (id),
	CONSTRAINT ck_checkins_goals_state CHECK (state IN ('open', 'aside', 'finished')),
	CONSTRAINT ck_checkins_goals_said CHECK ((words = '') <> (starter = '')),
	CONSTRAINT fk_checkins_goals_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_checkins_goals_person ON checkins_goals (person_id);

CREATE TABLE circle_meetings (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	person_id BIGINT NOT NULL,
	starts_at BIGINT NOT NULL,
	venue TEXT DEFAULT '' NOT NULL,
	repeats TEXT DEFAULT 'no' NOT NULL,
	state TEXT DEFAULT 'planned' NOT NULL,
	notes TEXT DEFAULT '' NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_circle_meetings PRIMARY KEY (id),
	CONSTRAINT ck_circle_meetings_repeats CHECK (repeats IN ('no', 'week', 'month')),
	CONSTRAINT ck_circle_meetings_state CHECK (state IN ('planned', 'over', 'off')),
	CONSTRAINT fk_circle_meetings_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_meetings_person ON circle_meetings (person_id);

CREATE INDEX ix_circle_meetings_place ON circle_meetings (place, starts_at);

CREATE TABLE circle_wordings (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	language TEXT NOT NULL,
	text_key TEXT NOT NULL,
	pieces TEXT NOT NULL,
	person_id BIGINT NOT NULL,
	words TEXT NOT NULL,
	said TEXT DEFAULT '' NOT NULL,
	before TEXT NOT NULL,
	ends BIGINT,
	state TEXT DEFAULT 'proposed' NOT NULL,
	at BIGINT NOT NULL,
	used_at BIGINT,
	ended_at BIGINT,
	CONSTRAINT pk_circle_wordings PRIMARY KEY (id),
	CONSTRAINT ck_circle_wordings_state CHECK (state IN ('proposed', 'declined', 'to_check', 'refused', 'in_use', 'ended', 'done')),
	CONSTRAINT ck_circle_wordings_used CHECK ((used_at IS NOT NULL) = (state IN ('in_use', 'ended'))),
	CONSTRAINT ck_circle_wordings_ended CHECK ((ended_at IS NOT NULL) = (state = 'ended')),
	CONSTRAINT fk_circle_wordings_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_wordings_place ON circle_wordings (place, state, id);

CREATE INDEX ix_circle_wordings_person ON circle_wordings (person_id);

CREATE TABLE circle_items (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	person_id BIGINT NOT NULL,
	words TEXT NOT NULL,
	secret BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_circle_items_secret_flag CHECK (secret IN (0, 1)),
	state TEXT NOT NULL,
	at BIGINT NOT NULL,
	about TEXT,
	places_own BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_circle_items_places_own_flag CHECK (places_own IN (0, 1)),
	CONSTRAINT pk_circle_items PRIMARY KEY (id),
	CONSTRAINT ck_circle_items_state CHECK (state IN ('waiting', 'voting', 'decided', 'withdrawn')),
	CONSTRAINT fk_circle_items_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_items_person ON circle_items (person_id);

CREATE UNIQUE INDEX ix_circle_items_about ON circle_items (place, about) WHERE about IS NOT NULL AND state IN ('waiting', 'voting');

CREATE INDEX ix_circle_items_place ON circle_items (place, id);

CREATE TABLE duties (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	person_id BIGINT NOT NULL,
	set_by BIGINT NOT NULL,
	since BIGINT NOT NULL,
	until BIGINT,
	CONSTRAINT pk_duties PRIMARY KEY (id),
	CONSTRAINT fk_duties_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_duties_place ON duties (place, id);

CREATE TABLE duty_spans (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	weekday BIGINT NOT NULL,
	from_minute BIGINT NOT NULL,
	to_minute BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	CONSTRAINT pk_duty_spans PRIMARY KEY (id),
	CONSTRAINT uq_duty_spans_place_weekday_from_minute UNIQUE (place, weekday, from_minute),
	CONSTRAINT ck_duty_spans_begins CHECK (weekday BETWEEN 0 AND 6 AND from_minute BETWEEN 0 AND 1439),
	CONSTRAINT ck_duty_spans_lasts CHECK (to_minute > from_minute AND to_minute <= from_minute + 1440),
	CONSTRAINT fk_duty_spans_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE TABLE duty_offers (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	from_id BIGINT NOT NULL,
	to_id BIGINT NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_duty_offers PRIMARY KEY (id),
	CONSTRAINT uq_duty_offers_place_from_id_to_id UNIQUE (place, from_id, to_id),
	CONSTRAINT fk_duty_offers_from_id FOREIGN KEY(from_id) REFERENCES persons (id),
	CONSTRAINT fk_duty_offers_to_id FOREIGN KEY(to_id) REFERENCES persons (id)
);

CREATE TABLE safety_alarms (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	heard_in BIGINT NOT NULL,
	level TEXT NOT NULL,
	ask_id BIGINT,
	words TEXT NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_safety_alarms PRIMARY KEY (id),
	CONSTRAINT uq_safety_alarms_heard_in UNIQUE (heard_in),
	CONSTRAINT ck_safety_alarms_level CHECK (level IN ('ask', 'today', 'emergency')),
	CONSTRAINT ck_safety_alarms_somebody_is_asked CHECK ((level = 'ask') = (ask_id IS NULL)),
	CONSTRAINT fk_safety_alarms_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_safety_alarms_ask_id FOREIGN KEY(ask_id) REFERENCES asks (id)
);

CREATE INDEX ix_safety_alarms_ask ON safety_alarms (ask_id);

CREATE INDEX ix_safety_alarms_person ON safety_alarms (person_id, id);

CREATE TABLE safety_complaints (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	ask_id BIGINT NOT NULL,
	by_id BIGINT NOT NULL,
	kind TEXT NOT NULL,
	concerns TEXT DEFAULT '' NOT NULL,
	words TEXT DEFAULT '' NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_safety_complaints PRIMARY KEY (id),
	CONSTRAINT ck_safety_complaints_kind CHECK (kind IN ('said', 'answer', 'content', 'again')),
	CONSTRAINT ck_safety_complaints_words_where_something_is_said CHECK ((kind IN ('said', 'answer')) = (words <> '')),
	CONSTRAINT fk_safety_complaints_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_safety_complaints_ask_id FOREIGN KEY(ask_id) REFERENCES asks (id)
);

CREATE INDEX ix_safety_complaints_ask ON safety_complaints (ask_id, id);

CREATE INDEX ix_safety_complaints_person ON safety_complaints (person_id, id);

CREATE TABLE circle_applications (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	person_id BIGINT NOT NULL,
	opened_by BIGINT NOT NULL,
	meeting_id BIGINT,
	vote TEXT DEFAULT '' NOT NULL,
	came_to TEXT DEFAULT '' NOT NULL,
	at BIGINT NOT NULL,
	over_at BIGINT,
	CONSTRAINT pk_circle_applications PRIMARY KEY (id),
	CONSTRAINT ck_circle_applications_vote CHECK (vote IN ('', 'yes', 'no')),
	CONSTRAINT ck_circle_applications_over CHECK ((over_at IS NULL) = (came_to = '')),
	CONSTRAINT fk_circle_applications_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_applications_person ON circle_applications (person_id);

CREATE INDEX ix_circle_applications_meeting ON circle_applications (meeting_id);

CREATE UNIQUE INDEX ix_circle_applications_one ON circle_applications (person_id) WHERE over_at IS NULL;

CREATE TABLE hours_opportunities (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	place TEXT NOT NULL,
	topic TEXT NOT NULL,
	job TEXT DEFAULT '' NOT NULL,
	title TEXT DEFAULT '' NOT NULL,
	whereabouts TEXT DEFAULT '' NOT NULL,
	minutes BIGINT NOT NULL,
	room BIGINT NOT NULL,
	starts_at BIGINT NOT NULL,
	ends_at BIGINT NOT NULL,
	returns_until BIGINT NOT NULL,
	state TEXT NOT NULL,
	opened_at BIGINT NOT NULL,
	settled_at BIGINT,
	CONSTRAINT pk_hours_opportunities PRIMARY KEY (id),
	CONSTRAINT ck_hours_opportunities_topic CHECK (topic IN ('event', 'course', 'trip', 'swim', 'stall', 'own')),
	CONSTRAINT ck_hours_opportunities_state CHECK (state IN ('asked', 'open', 'held', 'not_held', 'cancelled', 'declined')),
	CONSTRAINT ck_hours_opportunities_room CHECK (room BETWEEN 1 AND 100),
	CONSTRAINT ck_hours_opportunities_minutes CHECK (minutes BETWEEN 1 AND 1440),
	CONSTRAINT ck_hours_opportunities_length CHECK (starts_at < ends_at),
	CONSTRAINT ck_hours_opportunities_settled CHECK ((state IN ('asked', 'open')) = (settled_at IS NULL)),
	CONSTRAINT fk_hours_opportunities_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_hours_opportunities_host ON hours_opportunities (person_id, starts_at);

CREATE INDEX ix_hours_opportunities_ahead ON hours_opportunities (place, starts_at) WHERE settled_at IS NULL;

CREATE TABLE circle_wishes (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	person_id BIGINT NOT NULL,
	hosts BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_circle_wishes_hosts_flag CHECK (hosts IN (0, 1)),
	at BIGINT NOT NULL,
	CONSTRAINT pk_circle_wishes PRIMARY KEY (id),
	CONSTRAINT uq_circle_wishes_person_id UNIQUE (person_id),
	CONSTRAINT fk_circle_wishes_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_wishes_place ON circle_wishes (place, at);

CREATE TABLE circle_near (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	language TEXT NOT NULL,
	state TEXT DEFAULT 'asked' NOT NULL,
	host_id BIGINT,
	at BIGINT NOT NULL,
	CONSTRAINT pk_circle_near PRIMARY KEY (id),
	CONSTRAINT ck_circle_near_state CHECK (state IN ('asked', 'open', 'over')),
	CONSTRAINT fk_circle_near_host_id FOREIGN KEY(host_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_near_place ON circle_near (place, state);

CREATE INDEX ix_circle_near_host ON circle_near (host_id);

CREATE TABLE evidence_sheets (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	measure TEXT NOT NULL,
	state TEXT NOT NULL,
	asked_at BIGINT,
	said_at BIGINT,
	told TEXT DEFAULT '' NOT NULL,
	shown_to BIGINT,
	written_by BIGINT,
	CONSTRAINT pk_evidence_sheets PRIMARY KEY (id),
	CONSTRAINT ck_evidence_sheets_state CHECK (state IN ('asked', 'open', 'answered', 'skipped', 'silent')),
	CONSTRAINT fk_evidence_sheets_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_evidence_sheets_shown_to FOREIGN KEY(shown_to) REFERENCES persons (id),
	CONSTRAINT fk_evidence_sheets_written_by FOREIGN KEY(written_by) REFERENCES persons (id)
);

CREATE INDEX ix_evidence_sheets_person ON evidence_sheets (person_id, measure);

CREATE UNIQUE INDEX ix_evidence_sheets_one ON evidence_sheets (person_id, measure) WHERE state = 'asked' OR state = 'open';

CREATE INDEX ix_evidence_sheets_measure ON evidence_sheets (measure, id);

CREATE TABLE evidence_stories (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	person_id BIGINT NOT NULL,
	words TEXT NOT NULL,
	in_report BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_evidence_stories_in_report_flag CHECK (in_report IN (0, 1)),
	with_name BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_evidence_stories_with_name_flag CHECK (with_name IN (0, 1)),
	begun_at BIGINT NOT NULL,
	told_at BIGINT,
	chosen_at BIGINT,
	CONSTRAINT pk_evidence_stories PRIMARY KEY (id),
	CONSTRAINT fk_evidence_stories_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_evidence_stories_place ON evidence_stories (place, told_at);

CREATE INDEX ix_evidence_stories_person ON evidence_stories (person_id);

CREATE TABLE pot_promises (
	id BIGSERIAL NOT NULL,
	pot_id BIGINT NOT NULL,
	account_id BIGINT NOT NULL,
	evidence TEXT NOT NULL,
	minutes NUMERIC NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_pot_promises PRIMARY KEY (id),
	CONSTRAINT ck_pot_promises_positive CHECK (minutes > 0),
	CONSTRAINT fk_pot_promises_pot_id FOREIGN KEY(pot_id) REFERENCES accounts (id),
	CONSTRAINT fk_pot_promises_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);

CREATE UNIQUE INDEX ix_pot_promises_one ON pot_promises (evidence);

CREATE INDEX ix_pot_promises_account ON pot_promises (account_id, minutes);

CREATE INDEX ix_pot_promises_pot ON pot_promises (pot_id, minutes);

CREATE TABLE panel_matters (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	from_id BIGINT NOT NULL,
	to_id BIGINT NOT NULL,
	kind TEXT NOT NULL,
	state TEXT NOT NULL,
	outcome TEXT,
	asked_at BIGINT,
	facilitator BIGINT,
	looked_by BIGINT,
	seed TEXT DEFAULT '' NOT NULL,
	listed TEXT DEFAULT '' NOT NULL,
	draws_at BIGINT,
	starts_at BIGINT,
	phase BIGINT DEFAULT 0 NOT NULL,
	round BIGINT DEFAULT 0 NOT NULL,
	agreed_at BIGINT,
	at BIGINT NOT NULL,
	ended_at BIGINT,
	CONSTRAINT pk_panel_matters PRIMARY KEY (id),
	CONSTRAINT ck_panel_matters_kind CHECK (kind IN ('dispute', 'agreement', 'conduct')),
	CONSTRAINT ck_panel_matters_state CHECK (state IN ('asked', 'looking', 'drawing', 'drawn', 'timing', 'set', 'sitting', 'repairing', 'over')),
	CONSTRAINT ck_panel_matters_outcome CHECK (outcome IN ('repaired', 'talked', 'withdrawn', 'left')),
	CONSTRAINT ck_panel_matters_over CHECK ((state = 'over') = (outcome IS NOT NULL AND ended_at IS NOT NULL)),
	CONSTRAINT ck_panel_matters_two CHECK (from_id <> to_id),
	CONSTRAINT fk_panel_matters_from_id FOREIGN KEY(from_id) REFERENCES persons (id),
	CONSTRAINT fk_panel_matters_to_id FOREIGN KEY(to_id) REFERENCES persons (id)
);

CREATE UNIQUE INDEX ix_panel_matters_one_open ON panel_matters (from_id, to_id) WHERE state <> 'over';

CREATE INDEX ix_panel_matters_facilitator ON panel_matters (facilitator) WHERE facilitator IS NOT NULL;

CREATE INDEX ix_panel_matters_from ON panel_matters (from_id);

CREATE INDEX ix_panel_matters_to ON panel_matters (to_id);

CREATE TABLE panel_sitters (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	wish TEXT NOT NULL,
	been BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_panel_sitters_been_flag CHECK (been IN (0, 1)),
	at BIGINT NOT NULL,
	CONSTRAINT pk_panel_sitters PRIMARY KEY (id),
	CONSTRAINT uq_panel_sitters_person_id UNIQUE (person_id),
	CONSTRAINT ck_panel_sitters_wish CHECK (wish IN ('unasked', 'asked', 'yes', 'no')),
	CONSTRAINT fk_panel_sitters_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_panel_sitters_wish ON panel_sitters (wish, person_id);

CREATE TABLE skills_cards (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	place TEXT NOT NULL,
	side TEXT NOT NULL,
	skill TEXT NOT NULL,
	told TEXT NOT NULL,
	span TEXT NOT NULL,
	state TEXT DEFAULT 'stands' NOT NULL,
	since BIGINT NOT NULL,
	until BIGINT NOT NULL,
	warned_at BIGINT,
	CONSTRAINT pk_skills_cards PRIMARY KEY (id),
	CONSTRAINT ck_skills_cards_side CHECK (side IN ('offer', 'need')),
	CONSTRAINT ck_skills_cards_state CHECK (state IN ('stands', 'aside', 'lapsed')),
	CONSTRAINT uq_skills_cards_person_id_side_skill UNIQUE (person_id, side, skill),
	CONSTRAINT fk_skills_cards_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_skills_cards_place ON skills_cards (place, state);

CREATE TABLE skills_exchanges (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	giver_id BIGINT NOT NULL,
	receiver_id BIGINT NOT NULL,
	giver_skill TEXT NOT NULL,
	receiver_skill TEXT NOT NULL,
	minutes BIGINT NOT NULL,
	spot TEXT NOT NULL,
	came_from TEXT NOT NULL,
	state TEXT NOT NULL,
	sequence BIGINT DEFAULT 0 NOT NULL,
	starts_at BIGINT,
	ends_at BIGINT,
	asked_at BIGINT,
	asked_by BIGINT,
	told_by BIGINT,
	happened_at BIGINT,
	giver_said BIGINT,
	receiver_said BIGINT,
	held BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_skills_exchanges_held_flag CHECK (held IN (0, 1)),
	agreed_at BIGINT NOT NULL,
	settled_at BIGINT,
	CONSTRAINT pk_skills_exchanges PRIMARY KEY (id),
	CONSTRAINT ck_skills_exchanges_two CHECK (giver_id <> receiver_id),
	CONSTRAINT ck_skills_exchanges_minutes CHECK (minutes BETWEEN 1 AND 1440),
	CONSTRAINT ck_skills_exchanges_state CHECK (state IN ('agreed', 'booked', 'done', 'confirmed', 'withdrawn', 'not_done')),
	CONSTRAINT ck_skills_exchanges_settled CHECK ((state IN ('agreed', 'booked', 'done')) = (settled_at IS NULL)),
	CONSTRAINT ck_skills_exchanges_booked CHECK (state <> 'booked' OR (starts_at IS NOT NULL AND ends_at > starts_at)),
	CONSTRAINT ck_skills_exchanges_giver_said CHECK (giver_said BETWEEN 0 AND 1440),
	CONSTRAINT ck_skills_exchanges_receiver_said CHECK (receiver_said BETWEEN 0 AND 1440),
	CONSTRAINT fk_skills_exchanges_giver_id FOREIGN KEY(giver_id) REFERENCES persons (id),
	CONSTRAINT fk_skills_exchanges_receiver_id FOREIGN KEY(receiver_id) REFERENCES persons (id)
);

CREATE INDEX ix_skills_exchanges_place ON skills_exchanges (place, agreed_at);

CREATE INDEX ix_skills_exchanges_receiver ON skills_exchanges (receiver_id);

CREATE INDEX ix_skills_exchanges_two ON skills_exchanges (giver_id, receiver_id);

CREATE INDEX ix_skills_exchanges_giver_live ON skills_exchanges (giver_id) WHERE settled_at IS NULL;

CREATE INDEX ix_skills_exchanges_receiver_live ON skills_exchanges (receiver_id) WHERE settled_at IS NULL;

CREATE FUNCTION skills_exchanges_no_double_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state = 'booked' THEN PERFORM pg_advisory_xact_lock(hashtextextended('skills', 0)); IF NEW.state = 'booked' AND EXISTS (SELECT 1 FROM skills_exchanges AS other WHERE other.state = 'booked' AND other.settled_at IS NULL AND (other.giver_id IN (NEW.giver_id, NEW.receiver_id) OR other.receiver_id IN (NEW.giver_id, NEW.receiver_id)) AND other.id IS DISTINCT FROM NEW.id AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at) THEN RAISE EXCEPTION 'two exchanges at one time' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER skills_exchanges_no_double_insert BEFORE INSERT ON skills_exchanges FOR EACH ROW EXECUTE FUNCTION skills_exchanges_no_double_insert();

CREATE FUNCTION skills_exchanges_no_double_update() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state = 'booked' THEN PERFORM pg_advisory_xact_lock(hashtextextended('skills', 0)); IF NEW.state = 'booked' AND EXISTS (SELECT 1 FROM skills_exchanges AS other WHERE other.state = 'booked' AND other.settled_at IS NULL AND (other.giver_id IN (NEW.giver_id, NEW.receiver_id) OR other.receiver_id IN (NEW.giver_id, NEW.receiver_id)) AND other.id IS DISTINCT FROM NEW.id AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at) THEN RAISE EXCEPTION 'two exchanges at one time' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER skills_exchanges_no_double_update BEFORE UPDATE ON skills_exchanges FOR EACH ROW EXECUTE FUNCTION skills_exchanges_no_double_update();

CREATE TABLE skills_sessions (
	id BIGSERIAL NOT NULL,
	place TEXT NOT NULL,
	leader_id BIGINT NOT NULL,
	skill TEXT NOT NULL,
	code BIGINT NOT NULL,
	state TEXT NOT NULL,
	began_at BIGINT NOT NULL,
	until BIGINT NOT NULL,
	minutes BIGINT,
	settled_at BIGINT,
	CONSTRAINT pk_skills_sessions PRIMARY KEY (id),
	CONSTRAINT ck_skills_sessions_code CHECK (code BETWEEN 100000 AND 999999),
	CONSTRAINT ck_skills_sessions_state CHECK (state IN ('open', 'held', 'not_held')),
	CONSTRAINT ck_skills_sessions_minutes CHECK ((state = 'held') = (minutes IS NOT NULL)),
	CONSTRAINT ck_skills_sessions_length CHECK (minutes BETWEEN 1 AND 1440),
	CONSTRAINT ck_skills_sessions_settled CHECK ((state = 'open') = (settled_at IS NULL)),
	CONSTRAINT fk_skills_sessions_leader_id FOREIGN KEY(leader_id) REFERENCES persons (id)
);

CREATE UNIQUE INDEX ix_skills_sessions_leader ON skills_sessions (leader_id) WHERE state = 'open';

CREATE UNIQUE INDEX ix_skills_sessions_code ON skills_sessions (code) WHERE state = 'open';

CREATE INDEX ix_skills_sessions_led ON skills_sessions (leader_id, began_at);

CREATE TABLE skills_asked (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	other_id BIGINT NOT NULL,
	place TEXT NOT NULL,
	search_id BIGINT NOT NULL,
	need_id BIGINT NOT NULL,
	offer_id BIGINT NOT NULL,
	minutes BIGINT NOT NULL,
	state TEXT DEFAULT 'asked' NOT NULL,
	asked_at BIGINT NOT NULL,
	due_at BIGINT NOT NULL,
	settled_at BIGINT,
	CONSTRAINT pk_skills_asked PRIMARY KEY (id),
	CONSTRAINT ck_skills_asked_state CHECK (state IN ('asked', 'yes', 'no', 'silent', 'declined', 'withdrawn', 'agreed')),
	CONSTRAINT ck_skills_asked_minutes CHECK (minutes > 0),
	CONSTRAINT fk_skills_asked_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_skills_asked_other_id FOREIGN KEY(other_id) REFERENCES persons (id)
);

CREATE INDEX ix_skills_asked_place ON skills_asked (place, asked_at);

CREATE INDEX ix_skills_asked_person ON skills_asked (person_id, state, asked_at);

CREATE INDEX ix_skills_asked_search ON skills_asked (search_id);

CREATE INDEX ix_skills_asked_other ON skills_asked (other_id, state);

CREATE INDEX ix_skills_asked_offer ON skills_asked (offer_id);

CREATE TABLE skills_searches (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	place TEXT NOT NULL,
	need_id BIGINT NOT NULL,
	state TEXT DEFAULT 'looking' NOT NULL,
	why TEXT DEFAULT '' NOT NULL,
	tries BIGINT DEFAULT 0 NOT NULL,
	exchange_id BIGINT,
	due_at BIGINT,
	since BIGINT NOT NULL,
	settled_at BIGINT,
	CONSTRAINT pk_skills_searches PRIMARY KEY (id),
	CONSTRAINT ck_skills_searches_state CHECK (state IN ('looking', 'offered', 'agreed', 'met', 'partly', 'unmet')),
	CONSTRAINT fk_skills_searches_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_skills_searches_person ON skills_searches (person_id);

CREATE UNIQUE INDEX ix_skills_searches_one_open ON skills_searches (need_id) WHERE state = 'looking' OR state = 'offered' OR state = 'agreed';

CREATE INDEX ix_skills_searches_place ON skills_searches (place, state);

CREATE TABLE skills_ring_parts (
	id BIGSERIAL NOT NULL,
	ring_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	place TEXT NOT NULL,
	turn BIGINT NOT NULL,
	offer_id BIGINT,
	need_id BIGINT,
	told TEXT NOT NULL,
	state TEXT DEFAULT 'asked' NOT NULL,
	asked_at BIGINT NOT NULL,
	settled_at BIGINT,
	got_at BIGINT,
	CONSTRAINT pk_skills_ring_parts PRIMARY KEY (id),
	CONSTRAINT ck_skills_ring_parts_state CHECK (state IN ('asked', 'yes', 'not_now', 'unheard', 'let_go', 'agreed')),
	CONSTRAINT ck_skills_ring_parts_settled CHECK ((state IN ('asked', 'yes')) = (settled_at IS NULL)),
	CONSTRAINT ck_skills_ring_parts_something CHECK (offer_id IS NOT NULL OR need_id IS NOT NULL),
	CONSTRAINT fk_skills_ring_parts_ring_id FOREIGN KEY(ring_id) REFERENCES skills_rings (id),
	CONSTRAINT fk_skills_ring_parts_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_skills_ring_parts_ring ON skills_ring_parts (ring_id, turn);

CREATE INDEX ix_skills_ring_parts_place ON skills_ring_parts (place, state, settled_at);

CREATE UNIQUE INDEX ix_skills_ring_parts_one_open ON skills_ring_parts (person_id) WHERE settled_at IS NULL;

CREATE INDEX ix_skills_ring_parts_person ON skills_ring_parts (person_id);

CREATE TABLE course_steps (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	step TEXT NOT NULL,
	done_at BIGINT NOT NULL,
	CONSTRAINT pk_course_steps PRIMARY KEY (id),
	CONSTRAINT uq_course_steps_person_id_step UNIQUE (person_id, step),
	CONSTRAINT fk_course_steps_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE TABLE first_matches (
	pairing_id BIGSERIAL NOT NULL,
	helper_id BIGINT NOT NULL,
	person_id BIGINT,
	ends_at BIGINT NOT NULL,
	state TEXT DEFAULT 'begun' NOT NULL,
	CONSTRAINT pk_first_matches PRIMARY KEY (pairing_id),
	CONSTRAINT ck_first_matches_state CHECK (state IN ('begun', 'well')),
	CONSTRAINT fk_first_matches_helper_id FOREIGN KEY(helper_id) REFERENCES persons (id)
);

CREATE INDEX ix_first_matches_helper ON first_matches (helper_id);

CREATE TABLE staff_news (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	place TEXT NOT NULL,
	told TEXT DEFAULT '' NOT NULL,
	audience TEXT DEFAULT '[]' NOT NULL,
	state TEXT DEFAULT 'draft' NOT NULL,
	at BIGINT NOT NULL,
	goes_at BIGINT,
	CONSTRAINT pk_staff_news PRIMARY KEY (id),
	CONSTRAINT ck_staff_news_state CHECK (state IN ('draft', 'asked', 'soon', 'going', 'gone', 'dropped')),
	CONSTRAINT fk_staff_news_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_staff_news_place ON staff_news (place, id);

CREATE INDEX ix_staff_news_person ON staff_news (person_id);

CREATE TABLE staff_web_links (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	digest TEXT NOT NULL,
	expires_at BIGINT NOT NULL,
	CONSTRAINT pk_staff_web_links PRIMARY KEY (id),
	CONSTRAINT uq_staff_web_links_digest UNIQUE (digest),
	CONSTRAINT fk_staff_web_links_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_staff_web_links_person ON staff_web_links (person_id);

CREATE TABLE staff_web_sessions (
	id BIGSERIAL NOT NULL,
	person_id BIGINT NOT NULL,
	digest TEXT NOT NULL,
	began_at BIGINT NOT NULL,
	seen_at BIGINT NOT NULL,
	CONSTRAINT pk_staff_web_sessions PRIMARY KEY (id),
	CONSTRAINT uq_staff_web_sessions_digest UNIQUE (digest),
	CONSTRAINT fk_staff_web_sessions_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_staff_web_sessions_person ON staff_web_sessions (person_id);

CREATE INDEX ix_staff_web_sessions_began ON staff_web_sessions (began_at);

CREATE TABLE pairings (
	id BIGSERIAL NOT NULL,
	search_id BIGINT NOT NULL,
	parent_id BIGINT NOT NULL,
	helper_id BIGINT NOT NULL,
	kind TEXT NOT NULL,
	state TEXT NOT NULL,
	reasons TEXT NOT NULL,
	proposed_at BIGINT NOT NULL,
	due_at BIGINT NOT NULL,
	active_at BIGINT,
	closed_at BIGINT,
	closed_by BIGINT,
	CONSTRAINT pk_pairings PRIMARY KEY (id),
	CONSTRAINT ck_pairings_kind CHECK (kind IN ('nurse', 'mentor')),
	CONSTRAINT ck_pairings_state CHECK (state IN ('proposed', 'agreed_by_parent', 'agreed_by_helper', 'active', 'declined', 'expired', 'withdrawn', 'ended')),
	CONSTRAINT ck_pairings_two_people CHECK (parent_id <> helper_id),
	CONSTRAINT ck_pairings_since CHECK (state NOT IN ('active', 'ended') OR active_at IS NOT NULL),
	CONSTRAINT fk_pairings_search_id FOREIGN KEY(search_id) REFERENCES pairing_searches (id),
	CONSTRAINT fk_pairings_parent_id FOREIGN KEY(parent_id) REFERENCES persons (id),
	CONSTRAINT fk_pairings_helper_id FOREIGN KEY(helper_id) REFERENCES persons (id)
);

CREATE UNIQUE INDEX ix_pairings_one_each ON pairings (parent_id, kind) WHERE state IN ('proposed', 'agreed_by_parent', 'agreed_by_helper', 'active');

CREATE INDEX ix_pairings_held ON pairings (helper_id, kind) WHERE state IN ('proposed', 'agreed_by_parent', 'agreed_by_helper', 'active');

CREATE INDEX ix_pairings_history ON pairings (parent_id, kind, closed_at);

CREATE TABLE checkins_seats (
	id BIGSERIAL NOT NULL,
	group_id BIGINT NOT NULL,
	parent_id BIGINT NOT NULL,
	state TEXT NOT NULL,
	turn BIGINT NOT NULL,
	coming BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_checkins_seats_coming_flag CHECK (coming IN (0, 1)),
	present BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_checkins_seats_present_flag CHECK (present IN (0, 1)),
	said TEXT,
	taken_at BIGINT NOT NULL,
	kept_at BIGINT,
	CONSTRAINT pk_checkins_seats PRIMARY KEY (id),
	CONSTRAINT ck_checkins_seats_state CHECK (state IN ('held', 'waiting', 'left')),
	CONSTRAINT ck_checkins_seats_said CHECK (said IN ('met', 'not', 'wrong')),
	CONSTRAINT ck_checkins_seats_kept CHECK (kept_at IS NULL OR state = 'held'),
	CONSTRAINT fk_checkins_seats_group_id FOREIGN KEY(group_id) REFERENCES checkins_groups (id),
	CONSTRAINT fk_checkins_seats_parent_id FOREIGN KEY(parent_id) REFERENCES persons (id)
);

CREATE UNIQUE INDEX ix_checkins_seats_one_each ON checkins_seats (group_id, parent_id);

CREATE INDEX ix_checkins_seats_turn ON checkins_seats (group_id, turn);

CREATE INDEX ix_checkins_seats_parent ON checkins_seats (parent_id) WHERE state <> 'left';

CREATE FUNCTION checkins_seats_no_double_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state = 'held' THEN PERFORM pg_advisory_xact_lock(hashtextextended('checkins', 0)); IF NEW.state = 'held' AND EXISTS (SELECT 1 FROM checkins_groups AS mine WHERE mine.id = NEW.group_id AND mine.state = 'booked' AND (mine.helper_id = NEW.parent_id OR EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN (NEW.parent_id) OR b.state = 'booked' AND b.parent_id IN (NEW.parent_id)) AND b.starts_at < mine.ends_at AND mine.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (NEW.parent_id) AND b.id IS DISTINCT FROM NEW.group_id AND b.starts_at < mine.ends_at AND mine.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (NEW.parent_id) AND b.state = 'booked' AND b.id IS DISTINCT FROM NEW.group_id AND b.starts_at < mine.ends_at AND mine.starts_at < b.ends_at))) THEN RAISE EXCEPTION 'two meetings at one time' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER checkins_seats_no_double_insert BEFORE INSERT ON checkins_seats FOR EACH ROW EXECUTE FUNCTION checkins_seats_no_double_insert();

CREATE FUNCTION checkins_seats_room_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state = 'held' THEN PERFORM pg_advisory_xact_lock(hashtextextended('checkins', 0)); IF NEW.state = 'held' AND (SELECT count(*) FROM checkins_seats AS held WHERE held.group_id = NEW.group_id AND held.state = 'held' AND held.id IS DISTINCT FROM NEW.id) >= (SELECT room FROM checkins_groups WHERE id = NEW.group_id) THEN RAISE EXCEPTION 'no place is left' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER checkins_seats_room_insert BEFORE INSERT ON checkins_seats FOR EACH ROW EXECUTE FUNCTION checkins_seats_room_insert();

CREATE FUNCTION checkins_seats_no_double_update() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state = 'held' THEN PERFORM pg_advisory_xact_lock(hashtextextended('checkins', 0)); IF NEW.state = 'held' AND EXISTS (SELECT 1 FROM checkins_groups AS mine WHERE mine.id = NEW.group_id AND mine.state = 'booked' AND (mine.helper_id = NEW.parent_id OR EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN (NEW.parent_id) OR b.state = 'booked' AND b.parent_id IN (NEW.parent_id)) AND b.starts_at < mine.ends_at AND mine.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (NEW.parent_id) AND b.id IS DISTINCT FROM NEW.group_id AND b.starts_at < mine.ends_at AND mine.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (NEW.parent_id) AND b.state = 'booked' AND b.id IS DISTINCT FROM NEW.group_id AND b.starts_at < mine.ends_at AND mine.starts_at < b.ends_at))) THEN RAISE EXCEPTION 'two meetings at one time' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER checkins_seats_no_double_update BEFORE UPDATE ON checkins_seats FOR EACH ROW EXECUTE FUNCTION checkins_seats_no_double_update();

CREATE FUNCTION checkins_seats_room_update() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state = 'held' THEN PERFORM pg_advisory_xact_lock(hashtextextended('checkins', 0)); IF NEW.state = 'held' AND (SELECT count(*) FROM checkins_seats AS held WHERE held.group_id = NEW.group_id AND held.state = 'held' AND held.id IS DISTINCT FROM NEW.id) >= (SELECT room FROM checkins_groups WHERE id = NEW.group_id) THEN RAISE EXCEPTION 'no place is left' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER checkins_seats_room_update BEFORE UPDATE ON checkins_seats FOR EACH ROW EXECUTE FUNCTION checkins_seats_room_update();

CREATE TABLE checkins_steps (
	id BIGSERIAL NOT NULL,
	goal_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	place BIGINT NOT NULL,
	words TEXT DEFAULT '' NOT NULL,
	starter TEXT DEFAULT '' NOT NULL,
	worded_at BIGINT NOT NULL,
	done_at BIGINT,
	CONSTRAINT pk_checkins_steps PRIMARY KEY (id),
	CONSTRAINT ck_checkins_steps_said CHECK ((words = '') <> (starter = '')),
	CONSTRAINT fk_checkins_steps_goal_id FOREIGN KEY(goal_id) REFERENCES checkins_goals (id),
	CONSTRAINT fk_checkins_steps_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_checkins_steps_goal ON checkins_steps (goal_id);

CREATE INDEX ix_checkins_steps_person ON checkins_steps (person_id);

CREATE TABLE checkins_goals_shown (
	id BIGSERIAL NOT NULL,
	goal_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	since BIGINT NOT NULL,
	cheered_at BIGINT,
	CONSTRAINT pk_checkins_goals_shown PRIMARY KEY (id),
	CONSTRAINT uq_checkins_goals_shown_goal_id_person_id UNIQUE (goal_id, person_id),
	CONSTRAINT fk_checkins_goals_shown_goal_id FOREIGN KEY(goal_id) REFERENCES checkins_goals (id),
	CONSTRAINT fk_checkins_goals_shown_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_checkins_goals_shown_person ON checkins_goals_shown (person_id);

CREATE TABLE circle_comings (
	id BIGSERIAL NOT NULL,
	meeting_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	coming BIGINT NOT NULL CONSTRAINT ck_circle_comings_coming_flag CHECK (coming IN (0, 1)),
	CONSTRAINT pk_circle_comings PRIMARY KEY (id),
	CONSTRAINT uq_circle_comings_meeting_id_person_id UNIQUE (meeting_id, person_id),
	CONSTRAINT fk_circle_comings_meeting_id FOREIGN KEY(meeting_id) REFERENCES circle_meetings (id),
	CONSTRAINT fk_circle_comings_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_comings_person ON circle_comings (person_id);

CREATE TABLE circle_wording_looks (
	id BIGSERIAL NOT NULL,
	wording_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	good BIGINT NOT NULL CONSTRAINT ck_circle_wording_looks_good_flag CHECK (good IN (0, 1)),
	why TEXT NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_circle_wording_looks PRIMARY KEY (id),
	CONSTRAINT fk_circle_wording_looks_wording_id FOREIGN KEY(wording_id) REFERENCES circle_wordings (id),
	CONSTRAINT fk_circle_wording_looks_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_wording_looks_wording ON circle_wording_looks (wording_id, id);

CREATE INDEX ix_circle_wording_looks_person ON circle_wording_looks (person_id);

CREATE TABLE circle_decisions (
	id BIGSERIAL NOT NULL,
	item_id BIGINT NOT NULL,
	place TEXT NOT NULL,
	person_id BIGINT NOT NULL,
	opened_by BIGINT NOT NULL,
	options TEXT NOT NULL,
	choices BIGINT NOT NULL,
	secret BIGINT NOT NULL CONSTRAINT ck_circle_decisions_secret_flag CHECK (secret IN (0, 1)),
	passing BIGINT,
	quorum BIGINT NOT NULL,
	opened_at BIGINT NOT NULL,
	closes_at BIGINT NOT NULL,
	outcome TEXT,
	chosen BIGINT,
	totals TEXT DEFAULT '[]' NOT NULL,
	closed_at BIGINT,
	CONSTRAINT pk_circle_decisions PRIMARY KEY (id),
	CONSTRAINT ck_circle_decisions_outcome CHECK (outcome IN ('carried', 'not_carried', 'tie', 'no_quorum', 'void')),
	CONSTRAINT ck_circle_decisions_closed CHECK ((outcome IS NULL) = (closed_at IS NULL)),
	CONSTRAINT ck_circle_decisions_chosen CHECK ((chosen IS NOT NULL) = (outcome IS NOT NULL AND outcome = 'carried')),
	CONSTRAINT ck_circle_decisions_passing CHECK ((passing IS NOT NULL) = (secret = 1 AND outcome IS NULL)),
	CONSTRAINT fk_circle_decisions_item_id FOREIGN KEY(item_id) REFERENCES circle_items (id),
	CONSTRAINT fk_circle_decisions_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE UNIQUE INDEX ix_circle_decisions_one_open ON circle_decisions (item_id) WHERE outcome IS NULL;

CREATE INDEX ix_circle_decisions_place ON circle_decisions (place, id);

CREATE INDEX ix_circle_decisions_person ON circle_decisions (person_id);

CREATE TABLE circle_references (
	id BIGSERIAL NOT NULL,
	application_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	words TEXT NOT NULL,
	result TEXT DEFAULT '' NOT NULL,
	asked_by BIGINT,
	asked_at BIGINT,
	CONSTRAINT pk_circle_references PRIMARY KEY (id),
	CONSTRAINT ck_circle_references_result CHECK (result IN ('', 'good', 'not', 'none')),
	CONSTRAINT ck_circle_references_asked CHECK ((result = '') = (asked_at IS NULL) AND (result = '') = (asked_by IS NULL)),
	CONSTRAINT fk_circle_references_application_id FOREIGN KEY(application_id) REFERENCES circle_applications (id),
	CONSTRAINT fk_circle_references_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_references_person ON circle_references (person_id);

CREATE INDEX ix_circle_references_application ON circle_references (application_id, id);

CREATE TABLE hours_seats (
	id BIGSERIAL NOT NULL,
	opportunity_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	state TEXT NOT NULL,
	turn BIGINT NOT NULL,
	paid_turn BIGINT DEFAULT 0 NOT NULL,
	until BIGINT,
	came BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_hours_seats_came_flag CHECK (came IN (0, 1)),
	code TEXT DEFAULT '' NOT NULL,
	taken_at BIGINT NOT NULL,
	CONSTRAINT pk_hours_seats PRIMARY KEY (id),
	CONSTRAINT ck_hours_seats_state CHECK (state IN ('held', 'waiting', 'offered', 'left')),
	CONSTRAINT ck_hours_seats_paid CHECK (state <> 'held' OR paid_turn > 0),
	CONSTRAINT ck_hours_seats_offered CHECK ((state = 'offered') = (until IS NOT NULL)),
	CONSTRAINT fk_hours_seats_opportunity_id FOREIGN KEY(opportunity_id) REFERENCES hours_opportunities (id),
	CONSTRAINT fk_hours_seats_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_hours_seats_person ON hours_seats (person_id);

CREATE UNIQUE INDEX ix_hours_seats_one_each ON hours_seats (opportunity_id, person_id);

CREATE INDEX ix_hours_seats_turn ON hours_seats (opportunity_id, turn);

CREATE UNIQUE INDEX ix_hours_seats_code ON hours_seats (code) WHERE code <> '';

CREATE FUNCTION hours_seats_room_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state IN ('held', 'offered') THEN PERFORM pg_advisory_xact_lock(hashtextextended('hours', 0)); IF NEW.state IN ('held', 'offered') AND (SELECT count(*) FROM hours_seats AS taken WHERE taken.opportunity_id = NEW.opportunity_id AND taken.state IN ('held', 'offered') AND taken.id IS DISTINCT FROM NEW.id) >= (SELECT room FROM hours_opportunities WHERE id = NEW.opportunity_id) THEN RAISE EXCEPTION 'no place is left' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER hours_seats_room_insert BEFORE INSERT ON hours_seats FOR EACH ROW EXECUTE FUNCTION hours_seats_room_insert();

CREATE FUNCTION hours_seats_room_update() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state IN ('held', 'offered') THEN PERFORM pg_advisory_xact_lock(hashtextextended('hours', 0)); IF NEW.state IN ('held', 'offered') AND (SELECT count(*) FROM hours_seats AS taken WHERE taken.opportunity_id = NEW.opportunity_id AND taken.state IN ('held', 'offered') AND taken.id IS DISTINCT FROM NEW.id) >= (SELECT room FROM hours_opportunities WHERE id = NEW.opportunity_id) THEN RAISE EXCEPTION 'no place is left' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER hours_seats_room_update BEFORE UPDATE ON hours_seats FOR EACH ROW EXECUTE FUNCTION hours_seats_room_update();

CREATE TABLE circle_done (
	id BIGSERIAL NOT NULL,
	opportunity_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	own TEXT DEFAULT '' NOT NULL,
	other TEXT DEFAULT '' NOT NULL,
	came_to TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_circle_done PRIMARY KEY (id),
	CONSTRAINT ck_circle_done_own CHECK (own IN ('', 'yes', 'no')),
	CONSTRAINT ck_circle_done_other CHECK (other IN ('', 'yes', 'no')),
	CONSTRAINT ck_circle_done_came_to CHECK (came_to IN ('', 'yes', 'no')),
	CONSTRAINT uq_circle_done_opportunity_id_person_id UNIQUE (opportunity_id, person_id),
	CONSTRAINT fk_circle_done_opportunity_id FOREIGN KEY(opportunity_id) REFERENCES hours_opportunities (id),
	CONSTRAINT fk_circle_done_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_done_person ON circle_done (person_id);

CREATE TABLE circle_swaps (
	id BIGSERIAL NOT NULL,
	job_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	turn BIGINT NOT NULL,
	other_job_id BIGINT NOT NULL,
	other_id BIGINT NOT NULL,
	other_turn BIGINT NOT NULL,
	state TEXT DEFAULT 'open' NOT NULL,
	at BIGINT NOT NULL,
	until BIGINT NOT NULL,
	CONSTRAINT pk_circle_swaps PRIMARY KEY (id),
	CONSTRAINT ck_circle_swaps_state CHECK (state IN ('open', 'silent', 'swapped', 'over')),
	CONSTRAINT ck_circle_swaps_two CHECK (job_id <> other_job_id AND person_id <> other_id),
	CONSTRAINT fk_circle_swaps_job_id FOREIGN KEY(job_id) REFERENCES hours_opportunities (id),
	CONSTRAINT fk_circle_swaps_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_circle_swaps_other_job_id FOREIGN KEY(other_job_id) REFERENCES hours_opportunities (id),
	CONSTRAINT fk_circle_swaps_other_id FOREIGN KEY(other_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_swaps_job ON circle_swaps (job_id);

CREATE INDEX ix_circle_swaps_person ON circle_swaps (person_id);

CREATE INDEX ix_circle_swaps_other ON circle_swaps (other_id);

CREATE INDEX ix_circle_swaps_other_job ON circle_swaps (other_job_id);

CREATE UNIQUE INDEX ix_circle_swaps_asked_once ON circle_swaps (job_id) WHERE state IN ('open', 'silent');

CREATE UNIQUE INDEX ix_circle_swaps_wanted_once ON circle_swaps (other_job_id) WHERE state = 'open';

CREATE TABLE circle_near_parts (
	id BIGSERIAL NOT NULL,
	near_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	said TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_circle_near_parts PRIMARY KEY (id),
	CONSTRAINT ck_circle_near_parts_said CHECK (said IN ('', 'yes', 'no', 'left')),
	CONSTRAINT uq_circle_near_parts_near_id_person_id UNIQUE (near_id, person_id),
	CONSTRAINT fk_circle_near_parts_near_id FOREIGN KEY(near_id) REFERENCES circle_near (id),
	CONSTRAINT fk_circle_near_parts_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_near_parts_person ON circle_near_parts (person_id);

CREATE TABLE panel_said (
	id BIGSERIAL NOT NULL,
	matter_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	words TEXT NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_panel_said PRIMARY KEY (id),
	CONSTRAINT fk_panel_said_matter_id FOREIGN KEY(matter_id) REFERENCES panel_matters (id),
	CONSTRAINT fk_panel_said_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_panel_said_matter ON panel_said (matter_id, id);

CREATE INDEX ix_panel_said_person ON panel_said (person_id);

CREATE TABLE panel_repairs (
	id BIGSERIAL NOT NULL,
	matter_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	by_id BIGINT NOT NULL,
	to_do TEXT NOT NULL,
	days BIGINT NOT NULL,
	state TEXT NOT NULL,
	due_at BIGINT,
	CONSTRAINT pk_panel_repairs PRIMARY KEY (id),
	CONSTRAINT ck_panel_repairs_state CHECK (state IN ('proposed', 'agreed', 'dropped', 'done', 'confirmed')),
	CONSTRAINT fk_panel_repairs_matter_id FOREIGN KEY(matter_id) REFERENCES panel_matters (id),
	CONSTRAINT fk_panel_repairs_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_panel_repairs_matter ON panel_repairs (matter_id, id);

CREATE INDEX ix_panel_repairs_person ON panel_repairs (person_id);

CREATE TABLE panel_nods (
	id BIGSERIAL NOT NULL,
	matter_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	about TEXT NOT NULL,
	CONSTRAINT pk_panel_nods PRIMARY KEY (id),
	CONSTRAINT uq_panel_nods_matter_id_person_id_about UNIQUE (matter_id, person_id, about),
	CONSTRAINT fk_panel_nods_matter_id FOREIGN KEY(matter_id) REFERENCES panel_matters (id),
	CONSTRAINT fk_panel_nods_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_panel_nods_person ON panel_nods (person_id);

CREATE TABLE panel_times (
	id BIGSERIAL NOT NULL,
	matter_id BIGINT NOT NULL,
	round BIGINT NOT NULL,
	starts_at BIGINT NOT NULL,
	CONSTRAINT pk_panel_times PRIMARY KEY (id),
	CONSTRAINT uq_panel_times_matter_id_round_starts_at UNIQUE (matter_id, round, starts_at),
	CONSTRAINT fk_panel_times_matter_id FOREIGN KEY(matter_id) REFERENCES panel_matters (id)
);

CREATE TABLE panel_seats (
	id BIGSERIAL NOT NULL,
	matter_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	number BIGINT NOT NULL,
	turn BIGINT NOT NULL,
	state TEXT NOT NULL,
	objected_by BIGINT,
	CONSTRAINT pk_panel_seats PRIMARY KEY (id),
	CONSTRAINT uq_panel_seats_matter_id_person_id UNIQUE (matter_id, person_id),
	CONSTRAINT uq_panel_seats_matter_id_number UNIQUE (matter_id, number),
	CONSTRAINT ck_panel_seats_state CHECK (state IN ('waiting', 'asked', 'yes', 'no', 'objected', 'gone')),
	CONSTRAINT fk_panel_seats_matter_id FOREIGN KEY(matter_id) REFERENCES panel_matters (id),
	CONSTRAINT fk_panel_seats_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_panel_seats_person ON panel_seats (person_id);

CREATE TABLE skills_sessions_came (
	id BIGSERIAL NOT NULL,
	session_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	came_at BIGINT NOT NULL,
	denied BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_skills_sessions_came_denied_flag CHECK (denied IN (0, 1)),
	CONSTRAINT pk_skills_sessions_came PRIMARY KEY (id),
	CONSTRAINT uq_skills_sessions_came_session_id_person_id UNIQUE (session_id, person_id),
	CONSTRAINT fk_skills_sessions_came_session_id FOREIGN KEY(session_id) REFERENCES skills_sessions (id),
	CONSTRAINT fk_skills_sessions_came_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_skills_sessions_came_person ON skills_sessions_came (person_id);

CREATE TABLE checkins (
	id BIGSERIAL NOT NULL,
	pairing_id BIGINT NOT NULL,
	parent_id BIGINT NOT NULL,
	helper_id BIGINT NOT NULL,
	kind TEXT NOT NULL,
	state TEXT NOT NULL,
	starts_at BIGINT NOT NULL,
	ends_at BIGINT NOT NULL,
	sequence BIGINT DEFAULT 0 NOT NULL,
	booked_by BIGINT,
	booked_at BIGINT NOT NULL,
	parent_coming BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_checkins_parent_coming_flag CHECK (parent_coming IN (0, 1)),
	helper_coming BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_checkins_helper_coming_flag CHECK (helper_coming IN (0, 1)),
	parent_said TEXT,
	helper_said TEXT,
	settled_at BIGINT,
	CONSTRAINT pk_checkins PRIMARY KEY (id),
	CONSTRAINT ck_checkins_kind CHECK (kind IN ('nurse', 'mentor')),
	CONSTRAINT ck_checkins_state CHECK (state IN ('booked', 'told', 'kept', 'not_held', 'cancelled')),
	CONSTRAINT ck_checkins_length CHECK (starts_at < ends_at),
	CONSTRAINT ck_checkins_parent_said CHECK (parent_said IN ('met', 'not', 'wrong')),
	CONSTRAINT ck_checkins_helper_said CHECK (helper_said IN ('met', 'not', 'wrong')),
	CONSTRAINT ck_checkins_settled CHECK ((state IN ('booked', 'told')) = (settled_at IS NULL)),
	CONSTRAINT fk_checkins_pairing_id FOREIGN KEY(pairing_id) REFERENCES pairings (id),
	CONSTRAINT fk_checkins_parent_id FOREIGN KEY(parent_id) REFERENCES persons (id),
	CONSTRAINT fk_checkins_helper_id FOREIGN KEY(helper_id) REFERENCES persons (id)
);

CREATE UNIQUE INDEX ix_checkins_helper ON checkins (helper_id, starts_at) WHERE state = 'booked';

CREATE UNIQUE INDEX ix_checkins_parent ON checkins (parent_id, starts_at) WHERE state = 'booked';

CREATE INDEX ix_checkins_parent_open ON checkins (parent_id) WHERE settled_at IS NULL;

CREATE INDEX ix_checkins_pairing ON checkins (pairing_id, starts_at);

CREATE INDEX ix_checkins_helper_open ON checkins (helper_id) WHERE settled_at IS NULL;

CREATE FUNCTION checkins_no_double_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state = 'booked' THEN PERFORM pg_advisory_xact_lock(hashtextextended('checkins', 0)); IF NEW.state = 'booked' AND EXISTS (SELECT 1 FROM checkins AS other WHERE (other.state = 'booked' AND other.helper_id IN (NEW.helper_id, NEW.parent_id) OR other.state = 'booked' AND other.parent_id IN (NEW.helper_id, NEW.parent_id)) AND other.id IS DISTINCT FROM NEW.id AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at) THEN RAISE EXCEPTION 'two check-ins at one time' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER checkins_no_double_insert BEFORE INSERT ON checkins FOR EACH ROW EXECUTE FUNCTION checkins_no_double_insert();

CREATE FUNCTION checkins_no_double_update() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state = 'booked' THEN PERFORM pg_advisory_xact_lock(hashtextextended('checkins', 0)); IF NEW.state = 'booked' AND EXISTS (SELECT 1 FROM checkins AS other WHERE (other.state = 'booked' AND other.helper_id IN (NEW.helper_id, NEW.parent_id) OR other.state = 'booked' AND other.parent_id IN (NEW.helper_id, NEW.parent_id)) AND other.id IS DISTINCT FROM NEW.id AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at) THEN RAISE EXCEPTION 'two check-ins at one time' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER checkins_no_double_update BEFORE UPDATE ON checkins FOR EACH ROW EXECUTE FUNCTION checkins_no_double_update();

CREATE FUNCTION checkins_no_group_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state = 'booked' THEN PERFORM pg_advisory_xact_lock(hashtextextended('checkins', 0)); IF NEW.state = 'booked' AND (EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (NEW.helper_id, NEW.parent_id) AND b.id IS NOT NULL AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (NEW.helper_id, NEW.parent_id) AND b.state = 'booked' AND b.id IS NOT NULL AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at)) THEN RAISE EXCEPTION 'two meetings at one time' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER checkins_no_group_insert BEFORE INSERT ON checkins FOR EACH ROW EXECUTE FUNCTION checkins_no_group_insert();

CREATE FUNCTION checkins_no_group_update() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN IF NEW.state = 'booked' THEN PERFORM pg_advisory_xact_lock(hashtextextended('checkins', 0)); IF NEW.state = 'booked' AND (EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (NEW.helper_id, NEW.parent_id) AND b.id IS NOT NULL AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (NEW.helper_id, NEW.parent_id) AND b.state = 'booked' AND b.id IS NOT NULL AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at)) THEN RAISE EXCEPTION 'two meetings at one time' USING ERRCODE = 'integrity_constraint_violation'; END IF; END IF; RETURN NEW; END
$$;

CREATE TRIGGER checkins_no_group_update BEFORE UPDATE ON checkins FOR EACH ROW EXECUTE FUNCTION checkins_no_group_update();

CREATE TABLE checkins_agreements (
	id BIGSERIAL NOT NULL,
	pairing_id BIGINT NOT NULL,
	parent_id BIGINT NOT NULL,
	helper_id BIGINT NOT NULL,
	plan TEXT NOT NULL,
	state TEXT NOT NULL,
	parent_yes BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_checkins_agreements_parent_yes_flag CHECK (parent_yes IN (0, 1)),
	helper_yes BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_checkins_agreements_helper_yes_flag CHECK (helper_yes IN (0, 1)),
	told BIGINT DEFAULT 0 NOT NULL,
	proposed_at BIGINT NOT NULL,
	agreed_at BIGINT,
	ended_at BIGINT,
	kept_before BIGINT DEFAULT 0 NOT NULL,
	due_before BIGINT DEFAULT 0 NOT NULL,
	counted_at BIGINT,
	CONSTRAINT pk_checkins_agreements PRIMARY KEY (id),
	CONSTRAINT ck_checkins_agreements_state CHECK (state IN ('proposed', 'agreed', 'ended')),
	CONSTRAINT ck_checkins_agreements_both CHECK (state <> 'agreed' OR (parent_yes = 1 AND helper_yes = 1)),
	CONSTRAINT fk_checkins_agreements_pairing_id FOREIGN KEY(pairing_id) REFERENCES pairings (id),
	CONSTRAINT fk_checkins_agreements_parent_id FOREIGN KEY(parent_id) REFERENCES persons (id),
	CONSTRAINT fk_checkins_agreements_helper_id FOREIGN KEY(helper_id) REFERENCES persons (id)
);

CREATE INDEX ix_checkins_agreements_parent ON checkins_agreements (parent_id) WHERE state <> 'ended';

CREATE UNIQUE INDEX ix_checkins_agreements_one_each ON checkins_agreements (pairing_id);

CREATE TABLE pairing_endings (
	id BIGSERIAL NOT NULL,
	pairing_id BIGINT NOT NULL,
	parent_id BIGINT NOT NULL,
	helper_id BIGINT NOT NULL,
	state TEXT DEFAULT 'ahead' NOT NULL,
	round BIGINT DEFAULT 0 NOT NULL,
	not_before BIGINT DEFAULT 0 NOT NULL,
	goodbye TEXT,
	parent_says TEXT,
	helper_says TEXT,
	CONSTRAINT pk_pairing_endings PRIMARY KEY (id),
	CONSTRAINT ck_pairing_endings_state CHECK (state IN ('ahead', 'asking', 'talking', 'agreed', 'done', 'over')),
	CONSTRAINT ck_pairing_endings_parent_says CHECK (parent_says IN ('ready', 'reservations', 'not_yet')),
	CONSTRAINT ck_pairing_endings_helper_says CHECK (helper_says IN ('ready', 'reservations', 'not_yet')),
	CONSTRAINT ck_pairing_endings_goodbye CHECK (state IN ('ahead', 'done', 'over') OR goodbye IS NOT NULL),
	CONSTRAINT fk_pairing_endings_pairing_id FOREIGN KEY(pairing_id) REFERENCES pairings (id),
	CONSTRAINT fk_pairing_endings_parent_id FOREIGN KEY(parent_id) REFERENCES persons (id),
	CONSTRAINT fk_pairing_endings_helper_id FOREIGN KEY(helper_id) REFERENCES persons (id)
);

CREATE INDEX ix_pairing_endings_parent_asked ON pairing_endings (parent_id) WHERE state = 'asking';

CREATE UNIQUE INDEX ix_pairing_endings_one_each ON pairing_endings (pairing_id);

CREATE INDEX ix_pairing_endings_parent ON pairing_endings (parent_id);

CREATE INDEX ix_pairing_endings_helper_asked ON pairing_endings (helper_id) WHERE state = 'asking';

CREATE INDEX ix_pairing_endings_helper ON pairing_endings (helper_id);

CREATE TABLE pairing_words (
	id BIGSERIAL NOT NULL,
	pairing_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	phrase TEXT,
	own TEXT DEFAULT '' NOT NULL,
	said_at BIGINT NOT NULL,
	sent_at BIGINT,
	CONSTRAINT pk_pairing_words PRIMARY KEY (id),
	CONSTRAINT ck_pairing_words_phrase CHECK (phrase IN ('thanks', 'learned', 'wishes')),
	CONSTRAINT fk_pairing_words_pairing_id FOREIGN KEY(pairing_id) REFERENCES pairings (id),
	CONSTRAINT fk_pairing_words_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE UNIQUE INDEX ix_pairing_words_one_each ON pairing_words (pairing_id, person_id);

CREATE INDEX ix_pairing_words_person ON pairing_words (person_id);

CREATE TABLE circle_meeting_votes (
	id BIGSERIAL NOT NULL,
	meeting_id BIGINT NOT NULL,
	decision_id BIGINT NOT NULL,
	CONSTRAINT pk_circle_meeting_votes PRIMARY KEY (id),
	CONSTRAINT uq_circle_meeting_votes_decision_id UNIQUE (decision_id),
	CONSTRAINT fk_circle_meeting_votes_meeting_id FOREIGN KEY(meeting_id) REFERENCES circle_meetings (id),
	CONSTRAINT fk_circle_meeting_votes_decision_id FOREIGN KEY(decision_id) REFERENCES circle_decisions (id)
);

CREATE INDEX ix_circle_meeting_votes_meeting ON circle_meeting_votes (meeting_id);

CREATE TABLE circle_promises (
	id BIGSERIAL NOT NULL,
	decision_id BIGINT NOT NULL,
	place TEXT NOT NULL,
	person_id BIGINT,
	state TEXT DEFAULT 'open' NOT NULL,
	by BIGINT,
	why TEXT DEFAULT '' NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_circle_promises PRIMARY KEY (id),
	CONSTRAINT uq_circle_promises_decision_id UNIQUE (decision_id),
	CONSTRAINT ck_circle_promises_state CHECK (state IN ('open', 'promised', 'doing', 'done', 'not_done')),
	CONSTRAINT ck_circle_promises_taken CHECK (state = 'open' OR person_id IS NOT NULL),
	CONSTRAINT fk_circle_promises_decision_id FOREIGN KEY(decision_id) REFERENCES circle_decisions (id),
	CONSTRAINT fk_circle_promises_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_promises_place ON circle_promises (place, id);

CREATE INDEX ix_circle_promises_person ON circle_promises (person_id);

CREATE TABLE circle_ballots (
	id BIGSERIAL NOT NULL,
	decision_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	choice TEXT NOT NULL,
	CONSTRAINT pk_circle_ballots PRIMARY KEY (id),
	CONSTRAINT uq_circle_ballots_decision_id_person_id UNIQUE (decision_id, person_id),
	CONSTRAINT fk_circle_ballots_decision_id FOREIGN KEY(decision_id) REFERENCES circle_decisions (id),
	CONSTRAINT fk_circle_ballots_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_circle_ballots_person ON circle_ballots (person_id);

CREATE TABLE safety_checks (
	id BIGSERIAL NOT NULL,
	parent_id BIGINT NOT NULL,
	pairing_id BIGINT NOT NULL,
	question TEXT NOT NULL,
	answers TEXT NOT NULL,
	misses BIGINT DEFAULT 0 NOT NULL,
	made_at BIGINT NOT NULL,
	asked_at BIGINT,
	answered_at BIGINT,
	CONSTRAINT pk_safety_checks PRIMARY KEY (id),
	CONSTRAINT uq_safety_checks_pairing_id UNIQUE (pairing_id),
	CONSTRAINT fk_safety_checks_parent_id FOREIGN KEY(parent_id) REFERENCES persons (id),
	CONSTRAINT fk_safety_checks_pairing_id FOREIGN KEY(pairing_id) REFERENCES pairings (id)
);

CREATE INDEX ix_safety_checks_parent ON safety_checks (parent_id);

CREATE TABLE talk_ties (
	id BIGSERIAL NOT NULL,
	pairing_id BIGINT,
	one_id BIGINT NOT NULL,
	other_id BIGINT NOT NULL,
	CONSTRAINT pk_talk_ties PRIMARY KEY (id),
	CONSTRAINT uq_talk_ties_pairing_id UNIQUE (pairing_id),
	CONSTRAINT ck_talk_ties_two CHECK (one_id <> other_id),
	CONSTRAINT fk_talk_ties_pairing_id FOREIGN KEY(pairing_id) REFERENCES pairings (id),
	CONSTRAINT fk_talk_ties_one_id FOREIGN KEY(one_id) REFERENCES persons (id),
	CONSTRAINT fk_talk_ties_other_id FOREIGN KEY(other_id) REFERENCES persons (id)
);

CREATE UNIQUE INDEX ix_talk_ties_agreed ON talk_ties (one_id, other_id) WHERE pairing_id IS NULL;

CREATE INDEX ix_talk_ties_other ON talk_ties (other_id) WHERE pairing_id IS NULL;

CREATE TABLE checkins_asked_times (
	id BIGSERIAL NOT NULL,
	pairing_id BIGINT NOT NULL,
	checkin_id BIGINT,
	sequence BIGINT DEFAULT 0 NOT NULL,
	starts_at BIGINT NOT NULL,
	asked_by BIGINT,
	asked_at BIGINT NOT NULL,
	state TEXT DEFAULT 'open' NOT NULL,
	settled_at BIGINT,
	CONSTRAINT pk_checkins_asked_times PRIMARY KEY (id),
	CONSTRAINT ck_checkins_asked_times_state CHECK (state IN ('open', 'agreed', 'replaced', 'lapsed', 'withdrawn')),
	CONSTRAINT ck_checkins_asked_times_settled CHECK ((state = 'open') = (settled_at IS NULL)),
	CONSTRAINT fk_checkins_asked_times_pairing_id FOREIGN KEY(pairing_id) REFERENCES pairings (id),
	CONSTRAINT fk_checkins_asked_times_checkin_id FOREIGN KEY(checkin_id) REFERENCES checkins (id)
);

CREATE INDEX ix_checkins_asked_times_asker ON checkins_asked_times (asked_by);

CREATE UNIQUE INDEX ix_checkins_asked_times_one_open ON checkins_asked_times (pairing_id) WHERE state = 'open';

CREATE TABLE checkins_paces (
	id BIGSERIAL NOT NULL,
	agreement_id BIGINT NOT NULL,
	per_cent BIGINT NOT NULL,
	reason TEXT NOT NULL,
	asked_by BIGINT,
	state TEXT NOT NULL,
	asked_at BIGINT NOT NULL,
	since TEXT,
	CONSTRAINT pk_checkins_paces PRIMARY KEY (id),
	CONSTRAINT ck_checkins_paces_state CHECK (state IN ('asked', 'agreed', 'dropped')),
	CONSTRAINT ck_checkins_paces_since CHECK ((state = 'agreed') = (since IS NOT NULL)),
	CONSTRAINT fk_checkins_paces_agreement_id FOREIGN KEY(agreement_id) REFERENCES checkins_agreements (id)
);

CREATE INDEX ix_checkins_paces_agreement ON checkins_paces (agreement_id, id);

CREATE UNIQUE INDEX ix_checkins_paces_one_asked ON checkins_paces (agreement_id) WHERE state = 'asked';

CREATE TABLE talk_messages (
	id BIGSERIAL NOT NULL,
	tie_id BIGINT NOT NULL,
	from_id BIGINT NOT NULL,
	to_id BIGINT NOT NULL,
	source BIGINT NOT NULL,
	kind TEXT NOT NULL,
	answers BIGINT,
	parts BIGINT NOT NULL,
	changes BIGINT DEFAULT 0 NOT NULL,
	state TEXT NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_talk_messages PRIMARY KEY (id),
	CONSTRAINT uq_talk_messages_from_id_source UNIQUE (from_id, source),
	CONSTRAINT ck_talk_messages_state CHECK (state IN ('waiting', 'arrived', 'withdrawn', 'refused', 'taken_back')),
	CONSTRAINT ck_talk_messages_two_people CHECK (from_id <> to_id),
	CONSTRAINT fk_talk_messages_tie_id FOREIGN KEY(tie_id) REFERENCES talk_ties (id),
	CONSTRAINT fk_talk_messages_from_id FOREIGN KEY(from_id) REFERENCES persons (id),
	CONSTRAINT fk_talk_messages_to_id FOREIGN KEY(to_id) REFERENCES persons (id)
);

CREATE INDEX ix_talk_messages_waiting ON talk_messages (tie_id) WHERE state = 'waiting';

CREATE INDEX ix_talk_messages_sent ON talk_messages (from_id, at);

CREATE INDEX ix_talk_messages_received ON talk_messages (to_id, at);

CREATE INDEX ix_talk_messages_line ON talk_messages (tie_id, at);

CREATE TABLE talk_kept_told (
	id BIGSERIAL NOT NULL,
	tie_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	place TEXT NOT NULL,
	days BIGINT NOT NULL,
	CONSTRAINT pk_talk_kept_told PRIMARY KEY (id),
	CONSTRAINT uq_talk_kept_told_tie_id_person_id UNIQUE (tie_id, person_id),
	CONSTRAINT ck_talk_kept_told_days CHECK (days >= 0),
	CONSTRAINT fk_talk_kept_told_tie_id FOREIGN KEY(tie_id) REFERENCES talk_ties (id),
	CONSTRAINT fk_talk_kept_told_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_talk_kept_told_person ON talk_kept_told (person_id);

CREATE INDEX ix_talk_kept_told_place ON talk_kept_told (place);

CREATE TABLE talk_lines (
	id BIGSERIAL NOT NULL,
	tie_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	muted BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_talk_lines_muted_flag CHECK (muted IN (0, 1)),
	paused BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_talk_lines_paused_flag CHECK (paused IN (0, 1)),
	CONSTRAINT pk_talk_lines PRIMARY KEY (id),
	CONSTRAINT uq_talk_lines_tie_id_person_id UNIQUE (tie_id, person_id),
	CONSTRAINT fk_talk_lines_tie_id FOREIGN KEY(tie_id) REFERENCES talk_ties (id),
	CONSTRAINT fk_talk_lines_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_talk_lines_person ON talk_lines (person_id);

CREATE TABLE talk_reports (
	id BIGSERIAL NOT NULL,
	tie_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	words TEXT NOT NULL,
	at BIGINT NOT NULL,
	CONSTRAINT pk_talk_reports PRIMARY KEY (id),
	CONSTRAINT fk_talk_reports_tie_id FOREIGN KEY(tie_id) REFERENCES talk_ties (id),
	CONSTRAINT fk_talk_reports_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_talk_reports_person ON talk_reports (person_id);

CREATE TABLE talk_copies (
	id BIGSERIAL NOT NULL,
	of_id BIGINT NOT NULL,
	part BIGINT NOT NULL,
	to_id BIGINT NOT NULL,
	copy BIGINT NOT NULL,
	veiled BIGINT DEFAULT 0 NOT NULL CONSTRAINT ck_talk_copies_veiled_flag CHECK (veiled IN (0, 1)),
	CONSTRAINT pk_talk_copies PRIMARY KEY (id),
	CONSTRAINT uq_talk_copies_of_id_part UNIQUE (of_id, part),
	CONSTRAINT uq_talk_copies_to_id_copy UNIQUE (to_id, copy),
	CONSTRAINT fk_talk_copies_of_id FOREIGN KEY(of_id) REFERENCES talk_messages (id),
	CONSTRAINT fk_talk_copies_to_id FOREIGN KEY(to_id) REFERENCES persons (id)
);

CREATE TABLE talk_kept (
	id BIGSERIAL NOT NULL,
	of_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	place TEXT NOT NULL,
	at BIGINT NOT NULL,
	words TEXT NOT NULL,
	kept_until BIGINT NOT NULL,
	CONSTRAINT pk_talk_kept PRIMARY KEY (id),
	CONSTRAINT uq_talk_kept_of_id UNIQUE (of_id),
	CONSTRAINT fk_talk_kept_of_id FOREIGN KEY(of_id) REFERENCES talk_messages (id),
	CONSTRAINT fk_talk_kept_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);

CREATE INDEX ix_talk_kept_person ON talk_kept (person_id);

CREATE INDEX ix_talk_kept_place ON talk_kept (place);

CREATE INDEX ix_talk_kept_until ON talk_kept (kept_until);

