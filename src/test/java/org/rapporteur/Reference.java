package org.rapporteur;

/** What texts, activities and outlines refer to; no more of it than their tests need. */
public final class Reference {

    /** Periods 2023-09 and 2024-09 (February to September 2024), bodies, topics, Resolutions and Member States. */
    public static final String ROWS = """
            insert into member_state (code, name) values ('KOR', 'Korea (Republic of)'), ('GHA', 'Ghana');
            insert into resolution values ('PP-101'), ('PP-102');
            insert into body (code, kind, acronym, name) values
                ('T-SG9', 'study-group', 'SG9', 'Cable'), ('T-SG13', 'study-group', 'SG13', 'Future networks'),
                ('T-SG17', 'study-group', 'SG17', 'Security'), ('R-SG5', 'study-group', 'SG5', 'Terrestrial services'),
                ('U-U4SSC', 'initiative', 'U4SSC', 'United for Smart Sustainable Cities');
            insert into topic values ('imt-2020', 'IMT-2020'), ('security', 'Security'), ('ipv6', 'IPv6');
            insert into series values ('cwg-internet', 'CWG-Internet') on conflict do nothing;
            insert into period (series, counts_from, code, starts, ends, cut_off, title, meeting_group, meeting, document_number,
                document_date, language_note, source, counts_changes, visibility, state)
            select 'cwg-internet', starts, code, starts, ends, ends, 'Title', 'Group', 'Meeting', '1', ends, '', 'Secretariat', false, 'public', 'open'
            from (values ('2023-09', date '2023-02-01', date '2024-01-31'),
                         ('2024-09', date '2024-02-01', date '2024-09-30')) as given (code, starts, ends);
            """;

    private Reference() {}
}
