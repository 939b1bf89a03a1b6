create table pairings (
  id char(43) character set ascii collate ascii_bin not null primary key,
  name varchar(100) not null,
  code_hash binary(32) not null,
  challenge char(43) character set ascii collate ascii_bin not null,
  created_at datetime(3) not null,
  expires_at datetime(3) not null,
  owner bigint,
  unique key pairings_code (code_hash),
  key pairings_expires (expires_at),
  constraint pairings_owner foreign key (owner) references users (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
