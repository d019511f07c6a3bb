import {expect} from 'chai';
import {isoFromPattern, isOrderUnknown, readDatePattern} from '../../src/data/date-pattern.js';
import {readFieldsAttribute} from '../../src/data/fields-attribute.js';
import {faultLog} from './fault-log.js';

describe('the order of the parts of a date', () => {
  it('is told by a pattern, and by nothing else', () => {
    expect(['dd/mm/yyyy', 'DD.MM.YYYY', 'mm-dd-yyyy', 'dd/mm/yyyy hh:mm', 'dd/dd/yyyy', 'dd/mm.yyyy', '1=a', 'yyyy-mm-dd'].map(readDatePattern)).to.deep.equal(['day-first', 'day-first', 'month-first', 'day-first', null, null, null, null]);
  });

  it('puts a date into ISO 8601, its clock time after it', () => {
    expect(['3/4/2022', '03.04.2022 6:05', '03-04-2022T16:05:09', '03/04/2022, 16:05', ' 3/4/2022 '].map((text) => isoFromPattern(text, 'day-first'))).to.deep.equal(['2022-04-03', '2022-04-03T06:05', '2022-04-03T16:05:09', '2022-04-03T16:05', '2022-04-03']);
    expect(isoFromPattern('3/4/2022', 'month-first')).to.equal('2022-03-04');
  });

  it('leaves other dates as they are', () => {
    expect(['2022-01-04', '3/4.2022', '3/4/22', 'soon'].map((text) => isoFromPattern(text, 'day-first'))).to.deep.equal(['2022-01-04', '3/4.2022', '3/4/22', 'soon']);
  });

  it('is open where numbers with slashes, dots or hyphens end in a year', () => {
    expect(['13/04/2022', '3.4.2022 10:00', '2022-03-04', '3/4'].map(isOrderUnknown)).to.deep.equal([true, true, false, false]);
  });

  it('stands in brackets behind a date of the attribute fields, where other fields have values', () => {
    const {report, codes} = faultLog();
    const fields = readFieldsAttribute("when:Date(dd/mm/yyyy) start:'The day'(mm.dd.yyyy hh:mm) category:type(dd/mm/yyyy)", report);
    expect(fields.get('when')).to.deep.equal({name: 'Date', dates: 'day-first'});
    expect(fields.get('start')).to.deep.equal({name: 'The day', dates: 'month-first'});
    expect(codes()).to.deep.equal(['fields-unreadable']);
  });
});
