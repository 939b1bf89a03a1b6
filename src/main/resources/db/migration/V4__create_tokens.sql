create table tokens (
  id bigint not null auto_increment primary key,
  owner bigint not null,
  name varchar(100) not null,
  scope varchar(8) character set ascii collate ascii_bin not null,
  token_hash binary(32) not null,
  hint varchar(12) character set ascii collate ascii_bin not null,
  created_at datetime(3) not null,
  used_at datetime(3),
  unique key tokens_hash (token_hash),
  key tokens_owner (owner),
  constraint tokens_owner foreign key (owner) references users (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
