create table sessions (
  id bigint not null auto_increment primary key,
  owner bigint not null,
  cookie_hash binary(32) not null,
  client varchar(255) not null,
  created_at datetime(3) not null,
  seen_at datetime(3) not null,
  unique key sessions_cookie (cookie_hash),
  key sessions_owner (owner, seen_at),
  constraint sessions_owner foreign key (owner) references users (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
