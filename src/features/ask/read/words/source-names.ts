/** What people call the documents answers rest on, beside their titles. */
export const SOURCE_NAMES: Readonly<Record<string, readonly string[]>> = {
  'itu-wsis-report-2022': [
    'itu wsis contribution report',
    'itu contribution report',
    'itu contribution to wsis',
    'itu wsis report',
  ],
  'itu-four-year-report-2022': ['four year report', 'itu four year report'],
};
