-- When a review was last published in this repository; the date in its details is when its local body published it.
alter table review add column released_at timestamptz;
update review r set released_at =
    (select max(s.at) from review_step s where s.review_id = r.id and s.status = 'published');
