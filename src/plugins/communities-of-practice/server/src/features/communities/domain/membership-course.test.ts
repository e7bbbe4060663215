import fc from 'fast-check';
import {
  JOIN_POLICIES,
  MEMBERSHIP_STATES,
  type MembershipState,
} from '../../../../../shared/contracts';
import { refuseJoining, stateAfterJoining, stateWhenLetIn } from './joining';
import { courseAfter, isMember, type Course } from './membership-course';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));

/** The course of a membership through these states, a day each. */
const through = (...states: MembershipState[]): Course | null =>
  states.reduce<Course | null>(
    (was, state, index) => courseAfter(was, state, day(index + 1)),
    null
  );

describe('the course of a membership', () => {
  it('has a veteran since the day they first joined, however often they leave', () => {
    const course = through('requested', 'active', 'left', 'requested', 'active', 'left', 'active');
    expect(course).toEqual({
      state: 'active',
      joinedAt: day(2),
      firstJoinedAt: day(2),
      leftAs: null,
    });
  });

  it('says of who asks since when they ask', () => {
    expect(through('requested')?.joinedAt).toEqual(day(1));
    expect(through('active', 'left', 'requested')).toMatchObject({
      joinedAt: day(3),
      firstJoinedAt: day(1),
    });
  });

  it('makes no member of who only asked', () => {
    expect(through('requested', 'left')?.firstJoinedAt).toBeNull();
    expect(through('invited', 'left')?.firstJoinedAt).toBeNull();
  });

  it('remembers in what state somebody left, until they are back', () => {
    expect(through('active', 'paused', 'left')?.leftAs).toBe('paused');
    expect(through('active', 'paused', 'left', 'requested', 'left')?.leftAs).toBe('paused');
    expect(through('active', 'paused', 'left', 'active', 'left')?.leftAs).toBe('active');
  });

  it('brings back whoever left paused as paused, by whatever way', () => {
    const acts = fc.array(fc.constantFrom('leave', 'join', 'accept', 'decline', 'invite'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(acts, fc.constantFrom(...JOIN_POLICIES), (done, joinPolicy) => {
        let course = through('active', 'paused');
        if (!course) throw new Error('There is a course.');
        const go = (state: MembershipState) => {
          course = courseAfter(course, state, day(20));
        };
        for (const act of done) {
          const { state, leftAs } = course as Course;
          const facts = { isArchived: false, joinPolicy, membershipState: state, leftAs };
          if (act === 'leave' && state !== 'left') go('left');
          if (act === 'join' && !refuseJoining(facts)) go(stateAfterJoining(facts));
          if (act === 'accept' && state === 'requested') go(stateWhenLetIn({ leftAs }));
          if (act === 'decline' && state === 'requested') go('left');
          if (act === 'invite' && state === 'left') go('invited');
        }
        expect((course as Course).state).not.toBe('active');
        expect((course as Course).firstJoinedAt).toEqual(day(1));
      })
    );
  });

  it('has first joined when it is a member, and not before', () => {
    const states = fc.array(fc.constantFrom(...MEMBERSHIP_STATES), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(states, (walked) => {
        const first = walked.findIndex(isMember);
        expect(through(...walked)?.firstJoinedAt ?? null).toEqual(
          first === -1 ? null : day(first + 1)
        );
      })
    );
  });
});
