/** What stands behind a number in the form; fields without a unit are not here. */
export const FIELD_UNITS: Readonly<Record<string, string>> = {
  attendance: 'người',
  householdsAttending: 'hộ',
  households: 'hộ',
  newsItems: 'tin, bài',
  broadcastCount: 'lượt',
  minutesPerBroadcast: 'phút',
  reachCount: 'lượt',
  areaM2: 'm²',
  cost: 'đồng',
};
