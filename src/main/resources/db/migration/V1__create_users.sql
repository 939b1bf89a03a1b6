create table users (
  id bigint not null auto_increment primary key,
  username varchar(64) not null,
  password_hash varchar(255) not null,
  admin boolean not null default false,
  created_at datetime(3) not null,
  password_changed_at datetime(3) not null,
  unique key users_username (username)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
