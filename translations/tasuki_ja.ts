<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AskedWords</name>
    <message>
        <source>vacancy</source>
        <translation>空きあり</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>いま開いている</translation>
    </message>
    <message>
        <source>open today</source>
        <translation>今日開いている</translation>
    </message>
</context>
<context>
    <name>AvailabilityWords</name>
    <message>
        <source>What is told in the future is not known yet. Nothing was written.</source>
        <translation>先の日付では記録できません。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>This service is no longer there.</source>
        <translation>このサービスはもうありません。</translation>
    </message>
    <message>
        <source>There is no condition called “%1”.</source>
        <translation>「%1」という条件はありません。</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>可</translation>
    </message>
    <message>
        <source>has to be asked</source>
        <translation>要相談</translation>
    </message>
    <message>
        <source>does not accept</source>
        <translation>不可</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>The backup could not be copied to the second place. The first one is safe. Look whether there is room, and whether you may write there.</source>
        <translation>2つ目の場所に写せませんでした。元のバックアップは無事です。空きがあるか、書き込みが許されているかを確かめてください。</translation>
    </message>
    <message>
        <source>Copying to the second place</source>
        <translation>2つ目の場所に写しています</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The backup could not be copied to the place of the data file. Nothing was changed. Check that the disk has room and that you may write to the folder.</source>
        <translation>データファイルの場所にバックアップを写せませんでした。何も変わっていません。ディスクの空きと、フォルダーへの書き込みの許可を確かめてください。</translation>
    </message>
    <message>
        <source>The folder of the data file may not be written, so the backup cannot be looked into. Nothing was changed.</source>
        <translation>データファイルのフォルダーに書き込めないため、バックアップの中を見られません。何も変わっていません。</translation>
    </message>
    <message>
        <source>The key of the backups is locked with the client data. Unlock it with your passphrase and try again. Nothing was changed.</source>
        <translation>バックアップの鍵は、利用者の情報と一緒に閉じられています。何も変わっていません。合言葉で開いてから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The backups of this data file have no key of their own yet. It is made when somebody unlocks the client data.</source>
        <translation>このデータには、バックアップの鍵がまだありません。だれかが合言葉で利用者の情報を開いたときに作られます。</translation>
    </message>
    <message>
        <source>This sealed file is not a backup of a Tasuki data file. Nothing was changed. Choose a file that ends in .tasuki-backup.</source>
        <translation>この封のあるファイルは、たすきのバックアップではありません。何も変わっていません。名前が .tasuki-backup で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>The backup is sealed. Nothing was changed. Type the passphrase of an account as it was when the backup was taken, or the recovery code.</source>
        <translation>このバックアップには封がされています。何も変わっていません。取ったときの職員の合言葉か、復旧コードを入れてください。</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>合言葉を試しています</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Nothing was changed. It opens with a passphrase as it was when the backup was taken, or with the recovery code of that time. Capitals, blanks and kana count.</source>
        <translation>この合言葉では開きません。何も変わっていません。バックアップを取ったときの合言葉か、そのときの復旧コードで開きます。大文字と小文字、空白、かなの違いも確かめてください。</translation>
    </message>
    <message>
        <source>The backup is damaged or not complete. Nothing was changed. Take an older backup, or the one in the second place.</source>
        <translation>バックアップがこわれているか、途中で切れています。何も変わっていません。1つ前のバックアップか、2つ目の場所のものを使ってください。</translation>
    </message>
    <message>
        <source>The backup cannot be read. Nothing was changed. Check that the disk or USB stick is connected, and that you may read it.</source>
        <translation>バックアップを読めませんでした。何も変わっていません。ディスクやUSBメモリーがつながっているか、読むことが許されているかを確かめてください。</translation>
    </message>
    <message>
        <source>The backup could not be written to its end and is not kept. The data file and the older backups are safe. Free some space there, or choose another place.</source>
        <translation>バックアップを最後まで書けなかったため、残しませんでした。データファイルとこれまでのバックアップは無事です。空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The backup folder may not be written. The data file and the older backups are safe, but there is no new backup. Ask for permission to write there, or choose another place.</source>
        <translation>バックアップのフォルダーに書き込めません。データファイルとこれまでのバックアップは無事ですが、新しいバックアップはありません。書き込みの許可をもらうか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is no backup at this place. Nothing was changed. Check that the disk or USB stick is connected.</source>
        <translation>この場所にバックアップが見つかりませんでした。何も変わっていません。ディスクやUSBメモリーがつながっているか確かめてください。</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>バックアップを確かめています</translation>
    </message>
    <message>
        <source>Taking the data out of the backup</source>
        <translation>バックアップから取り出しています</translation>
    </message>
</context>
<context>
    <name>CarryingWords</name>
    <message>
        <source>The password of the hub cannot be read any more. Nothing else is concerned. Type it again in the settings.</source>
        <translation>ハブのパスワードが読めなくなりました。ほかのデータは無事です。「設定」で、もう一度入力してください。</translation>
    </message>
    <message>
        <source>There is no such folder. Nothing was changed. Check that the drive is connected.</source>
        <translation>そのフォルダーが見つかりません。何も変わっていません。ドライブがつながっているか、確かめてください。</translation>
    </message>
    <message>
        <source>A password is only kept sealed, and there is no account yet that could open it. Nothing was changed. Open “Clients” and make the first account.</source>
        <translation>パスワードは封をして保存しますが、開ける人の登録がまだありません。何も変わっていません。「利用者」を開いて、最初の登録をしてください。</translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 changed (%2)</source>
        <translation>%1の変更（%2）</translation>
    </message>
    <message>
        <source>Please give conditions like 胃ろう=yes;喀痰吸引=ask.</source>
        <translation>胃ろう=yes;喀痰吸引=ask のように入れてください。</translation>
    </message>
    <message>
        <source>There is no field of this name.</source>
        <translation>この名前の項目はありません。何も変わっていません。項目の名前を確かめてください。</translation>
    </message>
    <message>
        <source>%1 back to the official value (%2)</source>
        <translation>%1を公式の値に戻す（%2）</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>この記録は、もうありません。何も変わっていません。一覧から選び直してください。</translation>
    </message>
    <message>
        <source>Please type a name.</source>
        <translation>名称を入れてください。</translation>
    </message>
    <message>
        <source>added (%1)</source>
        <translation>登録（%1）</translation>
    </message>
    <message>
        <source>removed (%1)</source>
        <translation>取り下げ（%1）</translation>
    </message>
    <message>
        <source>contact added (%1)</source>
        <translation>担当者の追加（%1）</translation>
    </message>
    <message>
        <source>Not understood and kept as a remark: %1</source>
        <translation>読めなかった語（補足として残しました）：%1</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>There is no way of checking called “%1”. Nothing was written.</source>
        <translation>「%1」という確認の方法はありません。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>A check cannot lie in the future. Nothing was written.</source>
        <translation>確認の日を先の日にすることはできません。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>This record is no longer there. Nothing was written.</source>
        <translation>この記録はもうありません。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>checked by %1 (%2)</source>
        <translation>%1での確認（%2）</translation>
    </message>
</context>
<context>
    <name>ChosenWords</name>
    <message>
        <source>The file cannot be read. Nothing was changed. Is it still where it was?</source>
        <translation>ファイルを読めませんでした。こちらのデータは変わっていません。元の場所にあるか、確かめてください。</translation>
    </message>
    <message>
        <source>The file is larger than any file of Tasuki. Nothing was taken in.</source>
        <translation>たすきのファイルにしては大きすぎます。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>ファイルを読んでいます</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>ClientImport</name>
    <message>
        <source>not a word of the list</source>
        <translation>決まった言葉ではありません</translation>
    </message>
    <message>
        <source>No column of this list holds the names of clients. Nothing was changed. Give the column the heading 氏名 and try again.</source>
        <translation>この一覧には利用者の氏名の列がありません。何も変わっていません。列の見出しを「氏名」にして、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>氏名がありません</translation>
    </message>
    <message>
        <source>born in the future</source>
        <translation>生年月日が未来の日付です</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>途中でやめました。何も変わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n clients taken in</source>
        <translation>
            <numerusform>利用者を%n人取り込み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientTyping</name>
    <message>
        <source>This is no date. Please type it like R7.6.11, R7.6, 2025 or 不詳.</source>
        <translation>日付として読めません。R7.6.11、R7.6、2025、不詳 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>%1 (client)</source>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>The clients are locked. Unlock them with your passphrase.</source>
        <translation>利用者の情報は閉じています。合言葉で開いてください。</translation>
    </message>
    <message>
        <source>There is no such client in this file. Nothing was changed.</source>
        <translation>その利用者はこのデータにいません。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 added (%2)</source>
        <translation>%1を追加（%2）</translation>
    </message>
    <message>
        <source>Enter the name of the client. Nothing was changed.</source>
        <translation>利用者の氏名を入力してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>There is no field of this name.</source>
        <translation>その名前の項目はありません。</translation>
    </message>
    <message>
        <source>There is no such record in this file. Nothing was changed.</source>
        <translation>その記録はこのデータにありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 changed (%2)</source>
        <translation>%1を変更（%2）</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>「%1」という項目はありません。</translation>
    </message>
    <message>
        <source>Nothing of this name belongs to a client.</source>
        <translation>利用者にその名前の記録はありません。</translation>
    </message>
    <message>
        <source>%1 removed (%2)</source>
        <translation>%1を削除（%2）</translation>
    </message>
    <message>
        <source>the same insured number</source>
        <translation>被保険者番号が同じ</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>氏名が同じ</translation>
    </message>
    <message>
        <source>the same reading</source>
        <translation>ふりがなが同じ</translation>
    </message>
    <message>
        <source>the same date of birth</source>
        <translation>生年月日が同じ</translation>
    </message>
    <message>
        <source>the same telephone</source>
        <translation>電話番号が同じ</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>住所が同じ</translation>
    </message>
    <message>
        <source>Choose two different clients. Nothing was changed.</source>
        <translation>別々の利用者を2人選んでください。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 and %2 put together</source>
        <translation>%1と%2をひとつにまとめる</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>init wants --centre NAME and --staff NAME.</source>
        <translation>init には --centre 名称 と --staff 名前 が要ります。</translation>
    </message>
    <message>
        <source>The data file of %1 was made.</source>
        <translation>%1のデータファイルを作りました。</translation>
    </message>
    <message>
        <source>The data file is in order.</source>
        <translation>データファイルに傷みはありません。</translation>
    </message>
    <message>
        <source>The backup was written and checked: %1</source>
        <translation>バックアップを書き出し、確かめました：%1</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept in %1</source>
        <translation>バックアップに戻しました。前のデータは %1 に残してあります</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>%1 pages were written to %2</source>
        <translation>%1頁を %2 に書き出しました</translation>
    </message>
    <message>
        <source>print wants --pdf OUT, and --scope public, professionals or centre.</source>
        <translation>print には --pdf 書き出し先 が要ります。--scope は public、professionals、centre のどれかです。</translation>
    </message>
    <message>
        <source>There is no record with the id %1.</source>
        <translation>%1 という番号の記録はありません。何も変わっていません。find で番号を確かめてください。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 %2行目：%3</translation>
    </message>
    <message>
        <source>Added %1, updated %2, closed %3, unchanged %4, differing from the centre&apos;s value %5</source>
        <translation>追加 %1件、更新 %2件、廃止 %3件、変わりなし %4件、センターの訂正との食い違い %5件</translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>試しただけで、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>見送り：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>お知らせ：%1</translation>
    </message>
    <message>
        <source>--near wants LATITUDE,LONGITUDE, for example 36.56,136.65.</source>
        <translation>--near には、36.56,136.65 のように緯度と経度を続けて書いてください。</translation>
    </message>
    <message>
        <source>There is no kind of service with the code %1.</source>
        <translation>コードが %1 のサービスはありません。コードを確かめてください。</translation>
    </message>
    <message>
        <source>--limit wants a whole number.</source>
        <translation>--limit には、50 のような数を書いてください。</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1件見つかりました</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>ここに「%1」という項目はありません。何も変わっていません。項目の名前を確かめてください。</translation>
    </message>
    <message>
        <source>The sample city was made: %1</source>
        <translation>見本の市を作りました：%1</translation>
    </message>
    <message>
        <source>Usage: tasukictl --store FILE [--json] COMMAND …</source>
        <translation>使い方：tasukictl --store ファイル [--json] コマンド …</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>コマンドが書かれていません。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>%1 does not know the option %2.</source>
        <translation>%1 で %2 は使えません。</translation>
    </message>
    <message>
        <source>%1 wants: %2</source>
        <translation>%1 の書き方：%2</translation>
    </message>
    <message>
        <source>Say which data file with --store FILE.</source>
        <translation>--store ファイル で、どのデータファイルかを書いてください。</translation>
    </message>
    <message>
        <source>The search was made anew. The data file is in order.</source>
        <translation>検索用の索引を作り直しました。データファイルは正常です。</translation>
    </message>
    <message>
        <source>Only facilities are checked; this is the id of something else.</source>
        <translation>確認を記録できるのは事業所だけです。これは別のもののidです。</translation>
    </message>
    <message>
        <source>Recorded: %1 was checked.</source>
        <translation>「%1」を確認したと記録しました。</translation>
    </message>
    <message>
        <source>--months and --limit want whole numbers.</source>
        <translation>--months と --limit には整数を書いてください。</translation>
    </message>
    <message>
        <source>Repaired values that a spreadsheet had damaged: %1</source>
        <translation>表計算ソフトで壊れた値を直しました：%1件</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Nothing was changed.</source>
        <translation>列の対応 %1 を読めません。何も変えていません。</translation>
    </message>
    <message>
        <source>%1: %2 (source %3)</source>
        <translation>%1：%2（出典 %3）</translation>
    </message>
    <message>
        <source>mapping wants list, show TABLE or save TABLE.</source>
        <translation>mapping には list、show 表、save 表 のどれかが必要です。</translation>
    </message>
    <message>
        <source>%1 is care data of the ministry; it needs no mapping.</source>
        <translation>%1 は厚生労働省の介護データです。列の対応は要りません。</translation>
    </message>
    <message>
        <source>%1 cannot be written. The mapping is remembered in the data file.</source>
        <translation>%1 に書けません。列の対応はデータファイルに覚えました。</translation>
    </message>
    <message>
        <source>No postal codes have been taken in yet. Import the files of 日本郵便 first.</source>
        <translation>郵便番号がまだ取り込まれていません。先に日本郵便のファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>open</source>
        <translation>営業中</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2 open, %3 closed, %4 not known</source>
        <translation>%1：営業中%2件、時間外%3件、不明%4件</translation>
    </message>
    <message>
        <source>--at wants a day and a time, for example 2026-11-24T10:30.</source>
        <translation>--at には日付と時刻を書いてください。例：2026-11-24T10:30</translation>
    </message>
    <message>
        <source>There is no facility or service with the id %1.</source>
        <translation>番号 %1 の事業所・サービスはありません。</translation>
    </message>
    <message>
        <source>This facility has %1 services; give the id of one of them, as “show” lists them.</source>
        <translation>この事業所にはサービスが%1つあります。show で出るサービスの番号を指定してください。</translation>
    </message>
    <message>
        <source>--on wants a date, for example 2026-11-24 or R8.11.24.</source>
        <translation>--on には日付を書いてください。例：2026-11-24、R8.11.24</translation>
    </message>
    <message>
        <source>This service is no longer there.</source>
        <translation>このサービスはもうありません。</translation>
    </message>
    <message>
        <source>accept wants yes, ask, no or clear.</source>
        <translation>accept には yes、ask、no、clear のどれかを書いてください。</translation>
    </message>
    <message>
        <source>--min wants 1 to 100, --limit a whole number.</source>
        <translation>--min には1〜100を、--limit には整数を指定してください。</translation>
    </message>
    <message>
        <source>%1 pairs may be the same facility</source>
        <translation>同じ施設かもしれない組：%1組</translation>
    </message>
    <message>
        <source>There is no facility with the id %1.</source>
        <translation>ID %1 の施設はありません。</translation>
    </message>
    <message>
        <source>--take wants FIELD=a, FIELD=b or FIELD=both, for example phone=b.</source>
        <translation>--take は 欄=a、欄=b、欄=both の形で指定してください（例：phone=b）。</translation>
    </message>
    <message>
        <source>It is a facility of its own again: %1</source>
        <translation>別の施設に戻しました：%1</translation>
    </message>
    <message>
        <source>Different facilities: %1 and %2. They are not proposed again.</source>
        <translation>別の施設として記録しました：%1 と %2。この組はもう表示されません。</translation>
    </message>
    <message>
        <source>One facility now: %1</source>
        <translation>1つの施設にまとめました：%1</translation>
    </message>
    <message>
        <source>duplicates knows list, merge, refuse and apart, not “%1”.</source>
        <translation>duplicates で使えるのは list、merge、refuse、apart です。「%1」はありません。</translation>
    </message>
    <message>
        <source>duplicates merge and refuse want two ids, apart wants one.</source>
        <translation>duplicates の merge と refuse にはIDを2つ、apart には1つ指定してください。</translation>
    </message>
    <message>
        <source>%1, %2: “%3” does not fit, “%4” would stand for it</source>
        <translation>%1の%2：「%3」はこの形式に入りません。「%4」に置き換えられます</translation>
    </message>
    <message>
        <source>Say for whom with --scope public, professionals or centre.</source>
        <translation>誰に渡すかを --scope public、professionals、centre のどれかで指定してください。</translation>
    </message>
    <message>
        <source>Some characters do not fit into CP932. Nothing was written. With --accept-plain they are written in their plain form; without --cp932 all fit.
%1</source>
        <translation>CP932 に入らない文字があるため、何も書き出していません。--accept-plain を付けると常用の形に置き換えて書き出します。--cp932 を外せば、そのまま書き出せます。
%1</translation>
    </message>
    <message>
        <source>%1 rows. %2</source>
        <translation>%1行。%2</translation>
    </message>
    <message>
        <source>Withheld: %1</source>
        <translation>伏せた項目：%1</translation>
    </message>
    <message>
        <source>No file was asked for: give --csv OUT or --xlsx OUT.</source>
        <translation>書き出し先の指定がありません。--csv OUT または --xlsx OUT を付けてください。</translation>
    </message>
    <message>
        <source>The list “%1” was made.</source>
        <translation>一覧「%1」を作りました。</translation>
    </message>
    <message>
        <source>%1 put on the list “%2”.</source>
        <translation>%1件を一覧「%2」に入れました。</translation>
    </message>
    <message>
        <source>%1 taken off the list “%2”.</source>
        <translation>%1件を一覧「%2」から外しました。</translation>
    </message>
    <message>
        <source>The list “%1” was deleted. The facilities are still there.</source>
        <translation>一覧「%1」を削除しました。資源そのものは残っています。</translation>
    </message>
    <message>
        <source>The list “%1” is now called “%2”.</source>
        <translation>一覧「%1」の名前を「%2」に変えました。</translation>
    </message>
    <message>
        <source>list wants: export, names, show NAME, save NAME [--query TEXT], add NAME ID…, remove NAME ID…, rename NAME NEW or delete NAME.</source>
        <translation>list の使い方：export、names、show NAME、save NAME [--query TEXT]、add NAME ID…、remove NAME ID…、rename NAME NEW、delete NAME</translation>
    </message>
    <message>
        <source>scope wants: list, or set public|professionals|centre|default with --row ID, --category CODE or --field ENTITY.FIELD.</source>
        <translation>scope の使い方：list、または set public|professionals|centre|default に --row ID、--category CODE、--field ENTITY.FIELD を付けます。</translation>
    </message>
    <message>
        <source>There are no rules: each field has its usual audience.</source>
        <translation>決まりはありません。どの項目も、ふだんの範囲で見せます。</translation>
    </message>
    <message>
        <source>--offset wants millimetres like 1.5,-0.5; --start a label from 1 to %1.</source>
        <translation>--offset は 1.5,-0.5 のようなミリメートル、--start は1から%1までの面の番号で指定してください。</translation>
    </message>
    <message>
        <source>print knows “list”, “counter”, “answer”, “calls” and “labels”.</source>
        <translation>print で使えるのは list、counter、answer、calls、labels です。</translation>
    </message>
    <message>
        <source>report wants: changes --since DATE [--pdf OUT].</source>
        <translation>report の使い方：changes --since DATE [--pdf OUT]</translation>
    </message>
    <message>
        <source>Source: %1 %2 %3 (%4)</source>
        <translation>出典：%1 %2 %3（%4）</translation>
    </message>
    <message>
        <source>No label for lack of an address: %1</source>
        <translation>住所がなく、ラベルを作らなかったところ：%1</translation>
    </message>
    <message>
        <source>Say which list of clients is to be taken in.</source>
        <translation>取り込む利用者の一覧を指定してください。</translation>
    </message>
    <message>
        <source>Row %1 does not come in: %2</source>
        <translation>%1行目は取り込みません：%2</translation>
    </message>
    <message>
        <source>Clients: %1 new, %2 here already, %3 not taken in</source>
        <translation>利用者：新しく%1人、登録済み%2人、取り込めないもの%3件</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are found by these words. Give the id of one.</source>
        <translation>
            <numerusform>この言葉では利用者が%n人見つかります。ひとりのidを指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which client.</source>
        <translation>利用者を指定してください。</translation>
    </message>
    <message>
        <source>Damaged: %1. What is shown is the newest version that opens.</source>
        <translation>傷んでいる項目：%1。開ける版のうち最も新しいものを表示しています。</translation>
    </message>
    <message>
        <source>Say which record, field and value.</source>
        <translation>記録、項目、値を指定してください。</translation>
    </message>
    <message>
        <source>There is no field of this name.</source>
        <translation>その名前の項目はありません。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>変更しました。</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>すでにそのとおりです。</translation>
    </message>
    <message>
        <source>Say which two: the one that stays, then the other.</source>
        <translation>残すほう、もう一方の順に、ふたりを指定してください。</translation>
    </message>
    <message>
        <source>Put together. Undo takes it back.</source>
        <translation>ひとつにまとめました。元に戻せます。</translation>
    </message>
    <message>
        <source>client knows import, list, show, set, add, merge and alike.</source>
        <translation>client で使えるのは import、list、show、set、add、merge、alike です。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読めません：%1</translation>
    </message>
    <message>
        <source>There is no form “%1”.</source>
        <translation>「%1」という様式はありません。</translation>
    </message>
    <message numerus="yes">
        <source>All %n forms hold.</source>
        <translation>
            <numerusform>%n様式すべてに誤りはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which form, and the file to write.</source>
        <translation>様式と、書き出すファイルを指定してください。</translation>
    </message>
    <message>
        <source>form knows list, validate, export, import and coverage.</source>
        <translation>form で使えるのは list、validate、export、import、coverage です。</translation>
    </message>
    <message>
        <source>The passphrase of its invented clients is: %1</source>
        <translation>架空の利用者を開く合言葉：%1</translation>
    </message>
    <message>
        <source>The file with the values is larger than 4 MB. Nothing was changed.</source>
        <translation>値のファイルが4MBを超えています。何も変わっていません。</translation>
    </message>
    <message>
        <source>The file with the values is no JSON object. Nothing was changed.</source>
        <translation>値のファイルがJSONのオブジェクトではありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>The form has no field “%1”. Nothing was changed.</source>
        <translation>この様式に「%1」という項目はありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Say which form with --form and for whom with --client ID.</source>
        <translation>様式を --form で、利用者を --client ID で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no profession Tasuki knows.</source>
        <translation>「%1」という職種はたすきにありません。</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>足りない</translation>
    </message>
    <message>
        <source>old</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>渡しすぎ</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Issued. It can no longer be changed; a correction becomes a new revision.</source>
        <translation>確定しました。もう変更できません。訂正は新しい改訂版になります。</translation>
    </message>
    <message>
        <source>This sheet corrects no other. Name two sheets.</source>
        <translation>この申し送りは訂正版ではありません。ふたつ指定してください。</translation>
    </message>
    <message>
        <source>Say where to with --pdf FILE.</source>
        <translation>書き出し先を --pdf FILE で指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages written</source>
        <translation>
            <numerusform>%nページを書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase file cannot be read: %1</source>
        <translation>合言葉のファイルを読めません：%1</translation>
    </message>
    <message>
        <source>Say where the passphrase is with --%1 FILE.</source>
        <translation>合言葉のファイルを --%1 FILE で指定してください。</translation>
    </message>
    <message>
        <source>This data file has no accounts yet. Make the first with: vault create --passphrase-file FILE</source>
        <translation>このデータにはまだ職員の登録がありません。次の命令で最初のひとりを登録してください：vault create --passphrase-file FILE</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>復旧コード：%1</translation>
    </message>
    <message>
        <source>Print it and keep it locked away. It is shown only once.</source>
        <translation>印刷して、鍵のかかるところに保管してください。表示はこの一度だけです。</translation>
    </message>
    <message>
        <source>Say whom with --name, and --role manager, staff or viewer.</source>
        <translation>職員を --name で、役割を --role manager、staff、viewer のどれかで指定してください。</translation>
    </message>
    <message>
        <source>vault knows create, list, add, passphrase, reset and recovery-code.</source>
        <translation>vault で使えるのは create、list、add、passphrase、reset、recovery-code です。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>終わりました。</translation>
    </message>
    <message>
        <source>The access log is whole.</source>
        <translation>閲覧記録に欠けや書き換えはありません。</translation>
    </message>
    <message>
        <source>log knows verify and list.</source>
        <translation>log で使えるのは verify、list です。</translation>
    </message>
    <message>
        <source>A form with such a line cannot be used. Nothing was changed. Mend what is named, then check it again.</source>
        <translation>上に挙げた箇所のある様式は使えません。何も変わっていません。直してから、もう一度確かめてください。</translation>
    </message>
    <message>
        <source>Row %1 (%2) does not come in: %3</source>
        <translation>%1行目（%2）は取り込みません：%3</translation>
    </message>
    <message>
        <source>New: %1 people, %2 meetings, %3 attendances; here already: %4, %5, %6; not taken in: %7</source>
        <translation>新規：人 %1、会議 %2、出席 %3&#x3000;登録済み：%4、%5、%6&#x3000;取り込まない行：%7</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4 people</source>
        <translation>%1  %2  %3：%4人</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 には %2 から %3 までの数を指定してください。</translation>
    </message>
    <message>
        <source>--as-of takes a day such as 2026-03-31.</source>
        <translation>--as-of には 2026-03-31 のように日付を指定してください。</translation>
    </message>
    <message>
        <source>--weight takes newman or shared.</source>
        <translation>--weight には newman か shared を指定してください。</translation>
    </message>
    <message>
        <source>%1: met %2, strength %3, between %4</source>
        <translation>%1：会った人 %2、強さ %3、媒介 %4</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Nobody in the network is called “%1”.</source>
        <translation>ネットワークに「%1」という人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”; name the id from people list.</source>
        <translation>
            <numerusform>「%1」という人が%n人います。people list の id で指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no profession of the list.</source>
        <translation>「%1」は職種の一覧にありません。</translation>
    </message>
    <message>
        <source>No way over one or two others leads to this profession.</source>
        <translation>1人か2人を介してこの職種につながる道はありません。</translation>
    </message>
    <message>
        <source>--format takes graphml, gexf, pajek or csv.</source>
        <translation>--format には graphml、gexf、pajek、csv のどれかを指定します。</translation>
    </message>
    <message>
        <source>--mode takes one (people) or two (people and meetings).</source>
        <translation>--mode には one（人だけ）か two（人と会議）を指定します。</translation>
    </message>
    <message>
        <source>--audience takes public, professionals or centre.</source>
        <translation>--audience には public、professionals、centre のどれかを指定します。</translation>
    </message>
    <message>
        <source>The network as a file: %1 nodes, %2 ties, for: %3</source>
        <translation>つながりの書き出し：点 %1、線 %2、範囲：%3</translation>
    </message>
    <message>
        <source>%1 nodes and %2 ties written; %3 people withheld.</source>
        <translation>点 %1、線 %2 を書き出しました。載せなかった人：%3人</translation>
    </message>
    <message>
        <source>network knows measures, questions, introduce FROM PROFESSION and export.</source>
        <translation>network で使えるのは measures、questions、introduce 人 職種、export です。</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>対象：%1</translation>
    </message>
    <message>
        <source>%1: %2 rows, for: %3</source>
        <translation>%1：%2行、対象 %3</translation>
    </message>
    <message>
        <source>%1 rows written; %2 people withheld.</source>
        <translation>%1行を書き出しました。載せなかった人は%2人です。</translation>
    </message>
    <message>
        <source>%1 meetings written.</source>
        <translation>会議 %1回を書き出しました。</translation>
    </message>
    <message>
        <source>people knows import FILE, list and export OUT.</source>
        <translation>people では import FILE、list、export OUT が使えます。</translation>
    </message>
    <message>
        <source>meetings knows import FILE, list, export OUT [--matrix] and calendar OUT.</source>
        <translation>meetings では import FILE、list、export OUT [--matrix]、calendar OUT が使えます。</translation>
    </message>
    <message>
        <source>The file is larger than any file of Tasuki: %1</source>
        <translation>たすきのファイルとしては大きすぎます：%1</translation>
    </message>
    <message>
        <source>Noted. Compare these five words with the centre by telephone:</source>
        <translation>登録しました。次の5つの言葉を、電話で相手のセンターと照らし合わせてください：</translation>
    </message>
    <message>
        <source>card remove wants the key of a card, as card list shows it with --json.</source>
        <translation>card remove には、card list --json に出る鍵を指定してください。</translation>
    </message>
    <message>
        <source>No centre is known yet. Ask one for its card and note it with: card add FILE</source>
        <translation>まだ、どのセンターのカードもありません。相手にカードのファイルをもらい、card add ファイル で登録してください</translation>
    </message>
    <message>
        <source>Say for whom with --to public, professionals, or the names of centres with a comma between them.</source>
        <translation>誰に渡すかを --to で指定してください：public、professionals、またはセンター名（複数はカンマ区切り）。</translation>
    </message>
    <message>
        <source>No card of “%1” is known. Note it with: card add FILE</source>
        <translation>「%1」のカードがありません。card add ファイル で登録してください。</translation>
    </message>
    <message>
        <source>%1 versions, for: %2</source>
        <translation>変更 %1件、渡す相手：%2</translation>
    </message>
    <message>
        <source>%1 changes in %2 packs written for: %3</source>
        <translation>変更 %1件（まとまり %2）を書き出しました。渡す相手：%3</translation>
    </message>
    <message>
        <source>%1: pack %2, %3, %4 changes</source>
        <translation>%1：まとまり %2番、%3、変更 %4件</translation>
    </message>
    <message>
        <source>%1: a pack waits, because its clock is ahead of this PC&apos;s: %2</source>
        <translation>%1：送り手の時計がこのパソコンより進んでいるため、取り込みを待っています：%2</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <translation>「%1」（%2、%3）</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>食い違いはありません。</translation>
    </message>
    <message>
        <source>Nothing differs there. See what does with: conflicts</source>
        <translation>そこに食い違いはありません。conflicts で確かめてください</translation>
    </message>
    <message>
        <source>Say which of the values, 1 to %1, in the order of: conflicts</source>
        <translation>どの値にするかを、conflicts の順に 1～%1 で指定してください</translation>
    </message>
    <message>
        <source>difference settled</source>
        <translation>食い違いの決定</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>%1 に決めました</translation>
    </message>
    <message>
        <source>To take this back: unmerge %1</source>
        <translation>元に戻すには：unmerge %1</translation>
    </message>
    <message>
        <source>unmerge wants the number of an import, as merge said it.</source>
        <translation>unmerge には、merge が示した取り込みの番号を指定してください。</translation>
    </message>
    <message>
        <source>%1 values are as they were before; %2 were changed since and stay.</source>
        <translation>%1件の値を取り込む前に戻しました。そのあとに変えた %2件はそのままです。</translation>
    </message>
    <message>
        <source>New %1, updated %2, deleted %3, withdrawn %4, differing %5</source>
        <translation>追加 %1・更新 %2・削除 %3・取下げ %4・食い違い %5</translation>
    </message>
    <message>
        <source>sync wants either --folder DIR or --hub URL.</source>
        <translation>sync には --folder フォルダー か --hub アドレス のどちらか一つを指定してください。</translation>
    </message>
    <message>
        <source>Packs sent %1, received %2</source>
        <translation>まとまりを %1 件送り、%2 件受け取りました</translation>
    </message>
    <message>
        <source>Not of Tasuki, and left alone: %1</source>
        <translation>たすきのものではないので、そのままにしました：%1</translation>
    </message>
    <message>
        <source>The file for a new PC was written: %1</source>
        <translation>新しいパソコン用のファイルを書き出しました：%1</translation>
    </message>
    <message>
        <source>Its passphrase, shown only now: %1</source>
        <translation>このファイルの合言葉（表示はこの一度だけです）：%1</translation>
    </message>
    <message>
        <source>Carry both by different ways, and delete the file once the new PC has opened it.</source>
        <translation>ファイルと合言葉は別々の方法で運び、新しいパソコンで開いたらファイルを消してください。</translation>
    </message>
    <message>
        <source>This PC belongs to %1 now. Everybody signs in with their own passphrase.</source>
        <translation>このパソコンは%1の一台になりました。職員はそれぞれ自分の合言葉で開けます。</translation>
    </message>
    <message>
        <source>From now on, passphrases and accounts are each PC&apos;s own: change them on each.</source>
        <translation>これからは、合言葉と職員の登録はパソコンごとに別です。変えるときは、それぞれのパソコンで変えてください。</translation>
    </message>
    <message>
        <source>join knows make OUT and open FILE.</source>
        <translation>join で使えるのは make 書き出し先 と open ファイル です。</translation>
    </message>
    <message>
        <source>hub remove wants the key of a card, as card list shows it with --json.</source>
        <translation>hub remove にはカードの鍵を指定してください。card list --json で確かめられます。</translation>
    </message>
    <message>
        <source>The centre is let in no more. What it gave stays.</source>
        <translation>このセンターはもう参加できません。これまでに出したものは残ります。</translation>
    </message>
    <message>
        <source>hub knows init, add, remove and sql.</source>
        <translation>hub で使えるのは init、add、remove、sql です。</translation>
    </message>
    <message>
        <source>The hub was made.</source>
        <translation>ハブを作りました。</translation>
    </message>
    <message>
        <source>%1 signs in as %2</source>
        <translation>%1 は %2 の名前で接続します</translation>
    </message>
    <message>
        <source>A role has no password yet. Give it one on the server with \password, or let it in with a certificate.</source>
        <translation>この名前にはまだパスワードがありません。サーバーの \password で決めるか、証明書で接続させてください。</translation>
    </message>
    <message>
        <source>%1 packs wait until the cards of their centres are noted here</source>
        <translation>カードが未登録のセンターのまとまりが %1 件、登録を待っています</translation>
    </message>
    <message>
        <source>On the hub, but its card is not noted here, so nothing is taken from it, and it cannot read what professionals may: %1</source>
        <translation>ハブに参加していますが、カードが未登録です。ここからは取り込まず、関係者限りの情報も渡りません：%1</translation>
    </message>
    <message>
        <source>%1 does not come in: %2</source>
        <translation>「%1」は取り込みません：%2</translation>
    </message>
    <message>
        <source>Ties told between people: %1 new, %2 here already</source>
        <translation>人どうしの関係の申告：新しいもの %1件、すでにあるもの %2件</translation>
    </message>
    <message>
        <source>Revoked: %1, since %2</source>
        <translation>取り消し：%1（%2から）</translation>
    </message>
    <message>
        <source>List %1 of %2 (%3)</source>
        <translation>%2の一覧 第%1版（%3）</translation>
    </message>
    <message>
        <source>Compare the five words of the city with it by telephone.</source>
        <translation>市の5つの言葉を、電話で読み合わせてください。</translation>
    </message>
    <message>
        <source>--revoke wants keys of cards, as card list shows them with --json, with a comma between them.</source>
        <translation>--revoke には、card list --json で表示されるカードの鍵を、コンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>roster knows show, add FILE and write OUT.</source>
        <translation>roster で使えるのは show、add FILE、write OUT です。</translation>
    </message>
    <message>
        <source>No list of centres is known. Ask the city for it and note it with: roster add FILE</source>
        <translation>センターの一覧がありません。市からもらい、roster add FILE で登録してください。</translation>
    </message>
    <message>
        <source>%1 changes taken in.</source>
        <translation>%1件の変更を取り込みました。</translation>
    </message>
    <message>
        <source>%1: %2, %3 changes, %4 hours ahead. Let it in with: held --approve %1</source>
        <translation>%1：%2、変更%3件、時計が%4時間進んでいます。取り込むには held --approve %1</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>保留になっているものはありません。</translation>
    </message>
    <message>
        <source>%1, %2: pack %3, %4 missing, %5 forked</source>
        <translation>%1（%2）：%3番まで、届いていないもの %4件、枝分かれ %5件</translation>
    </message>
    <message>
        <source>The backup was written, sealed and checked: %1</source>
        <translation>バックアップを書き、封をして、読めることを確かめました：%1</translation>
    </message>
    <message>
        <source>The newest backup is %1</source>
        <translation>いちばん新しいバックアップ：%1</translation>
    </message>
    <message>
        <source>The chosen folder is not there, so it was put beside the data file: %1</source>
        <translation>選ばれたフォルダーがないため、データファイルの隣に置きました：%1</translation>
    </message>
    <message>
        <source>The second place is not there, so there is no copy in it: %1</source>
        <translation>2つ目の場所がないため、写しはありません：%1</translation>
    </message>
    <message>
        <source>Nothing was changed. The backup is of: %1</source>
        <translation>何も変えていません。このバックアップの持ち主：%1</translation>
    </message>
    <message>
        <source>%1: %2 in the backup, %3 now</source>
        <translation>%1：バックアップに%2件、いま%3件</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were written after it and would no longer be there.</source>
        <translation>
            <numerusform>そのあとに書いた%n件の変更がなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not taken from this data file.</source>
        <translation>このデータファイルから取ったものではありません。</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>バックアップに戻しました。</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>バックアップは最後まで読め、こわれていません。</translation>
    </message>
    <message>
        <source>Write: sheet seal SHEET --card KEY OUT, sheet receive FILE, sheet received list, sheet received show ID, sheet acknowledge ID OUT, or sheet reply ID --text-file FILE OUT.</source>
        <translation>次のように書いてください：sheet seal 申し送り --card カード 出力、sheet receive ファイル、sheet received list、sheet received show ID、sheet acknowledge ID 出力、sheet reply ID --text-file ファイル 出力</translation>
    </message>
    <message>
        <source>Sealed for %1. Nobody else can open the file.</source>
        <translation>%1あてに封をしました。ほかの誰にも開けません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1からの返信：%2</translation>
    </message>
    <message>
        <source>%1 received the sheet.</source>
        <translation>%1が受け取りました。</translation>
    </message>
    <message>
        <source>The card of the sender is not noted here. Compare these five words with them by telephone: %1</source>
        <translation>送り主のカードが、まだ登録されていません。次の5つの言葉を、電話で照らし合わせてください：%1</translation>
    </message>
    <message>
        <source>It was here already; nothing was changed.</source>
        <translation>もう受け取っています。何も変わっていません。</translation>
    </message>
    <message>
        <source>a correction is here</source>
        <translation>訂正版あり</translation>
    </message>
    <message>
        <source>Written. Give the file to the sender.</source>
        <translation>書き出しました。送り主に渡してください。</translation>
    </message>
    <message>
        <source>%1 received it on %2</source>
        <translation>%2に%1が受領</translation>
    </message>
    <message>
        <source>Sealed for %1, no receipt yet</source>
        <translation>%1あてに封、受領の連絡はまだ</translation>
    </message>
    <message>
        <source>sheet knows new, fill, list, show, check, issue, revise, diff, print, seal, receive, received, acknowledge and reply.</source>
        <translation>sheet で使えるのは new、fill、list、show、check、issue、revise、diff、print、seal、receive、received、acknowledge、reply です。</translation>
    </message>
    <message>
        <source>The centre has a new card. Give it to the others and to the city, which revokes the old one; join the other PCs of the centre anew.</source>
        <translation>センターのカードが新しくなりました。ほかのセンターと市に渡し、市に古いカードを無効にしてもらってください。センターのほかのパソコンは、加え直してください。</translation>
    </message>
    <message>
        <source>card knows show [OUT], add FILE, list, remove KEY and renew.</source>
        <translation>card で使えるのは show [出力]、add ファイル、list、remove 鍵、renew です。</translation>
    </message>
    <message>
        <source>%1: a pack waits, because the city has revoked its key. Ask the centre.</source>
        <translation>%1: 鍵が市に取り消されているため、1件を保留しています。センターに確かめてください。</translation>
    </message>
    <message>
        <source>%1: %2, %3 changes, by a key that the city has revoked. Ask the centre; let it in with: held --approve %1</source>
        <translation>%1: %2、変更 %3件、市が取り消した鍵によるものです。センターに確かめてから取り込むには: held --approve %1</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DirectWords</name>
    <message>
        <source>The file was altered on its way or is not complete. Nothing was taken in. Ask the sender for it once more.</source>
        <translation>ファイルが途中で書き換わったか、欠けています。何も受け取っていません。送り主に、もう一度もらってください。</translation>
    </message>
    <message>
        <source>A handover is sealed for one centre at least and for 63 at most. Nothing was written.</source>
        <translation>申し送りの宛先は、1か所以上63か所以内です。何も書き出していません。</translation>
    </message>
    <message>
        <source>A text has hidden marks that turn the direction of writing and cannot leave. Nothing was written. Type it anew in a correction.</source>
        <translation>文の中に、書く向きを変える見えない記号があり、渡せません。何も書き出していません。訂正版で、その欄を打ち直してください。</translation>
    </message>
    <message>
        <source>The sheet is larger than a file for one receiver may be. Nothing was written. Print it, or shorten it in a correction.</source>
        <translation>申し送りが大きすぎて、1つのファイルに入りません。何も書き出していません。印刷して渡すか、訂正版で短くしてください。</translation>
    </message>
    <message>
        <source>The file was written by a newer Tasuki. Nothing was taken in. Update this program, then take the file in again.</source>
        <translation>より新しいたすきで書かれたファイルです。何も受け取っていません。このプログラムを新しくしてから、もう一度受け取ってください。</translation>
    </message>
    <message>
        <source>The receivers of the file are not those it was signed for. Nothing was written. Please tell the makers of Tasuki.</source>
        <translation>署名した宛先と、封をする宛先が合いません。何も書き出していません。たすきの開発元にお知らせください。</translation>
    </message>
    <message>
        <source>This is no file with a handover. Nothing was taken in. Files with the resources of other centres are taken in on the page Exchange.</source>
        <translation>申し送りのファイルではありません。何も受け取っていません。ほかのセンターの社会資源のファイルは、「交換」で取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” wrote this for another centre, not for this one. Nothing was taken in. Tell them that it reached you.</source>
        <translation>「%1」がほかのセンターあてに書いたもので、ここあてではありません。何も受け取っていません。届いたことを、送り主に伝えてください。</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>見比べています</translation>
    </message>
    <message>
        <source>Reading the facilities</source>
        <translation>施設を読んでいます</translation>
    </message>
</context>
<context>
    <name>ExchangeFiles</name>
    <message>
        <source>The file cannot be read. Nothing was changed. Is it still where it was?</source>
        <translation>ファイルを読めませんでした。こちらのデータは変わっていません。元の場所にあるか、確かめてください。</translation>
    </message>
    <message>
        <source>The file is larger than any file of Tasuki. Nothing was taken in.</source>
        <translation>たすきのファイルにしては大きすぎます。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2</translation>
    </message>
    <message>
        <source>a centre without a card (%1)</source>
        <translation>カードのないセンター（%1）</translation>
    </message>
</context>
<context>
    <name>ExchangePapers</name>
    <message>
        <source>Card of %1</source>
        <translation>%1のカード</translation>
    </message>
    <message>
        <source>Take the card file in under “Exchange”, “Partners”. Then call %1 on a number that you know and compare these five words. They must be the same in the same order.</source>
        <translation>カードのファイルを「交換」の「相手先」で受け取ってください。そのあと、知っている番号で%1に電話をかけ、この5つの言葉を読み合わせます。順番まで同じなら、本物です。</translation>
    </message>
    <message>
        <source>Card of %1. A centre that makes a new card has other words.</source>
        <translation>%1に作ったカードです。カードを作り直すと、言葉も変わります。</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>読み合わせた日</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>こちらの人</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>相手の人</translation>
    </message>
    <message>
        <source>Passphrase of a file</source>
        <translation>ファイルの合言葉</translation>
    </message>
    <message>
        <source>Opens the file “%1”. Tell it by telephone, never beside the file. Destroy this paper when the file was taken in.</source>
        <translation>ファイル「%1」を開く合言葉です。電話で伝え、ファイルと一緒には渡さないでください。取り込みが済んだら、この紙は処分してください。</translation>
    </message>
    <message>
        <source>In this order, with one space between the words.</source>
        <translation>この順番で、言葉の間を1文字空けて打ちます。</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>The keys of the centre are locked with the client data. Unlock it with your passphrase and try again. Nothing was changed.</source>
        <translation>センターの鍵は、利用者の情報と一緒に閉じられています。合言葉で開いてから、もう一度行ってください。何も変わっていません。</translation>
    </message>
    <message>
        <source>The keys of the centre cannot be read. Nothing was changed. Restore the newest backup.</source>
        <translation>センターの鍵を読み取れません。何も変わっていません。いちばん新しいバックアップに戻してください。</translation>
    </message>
    <message>
        <source>That is the card of this centre itself.</source>
        <translation>これは、このセンター自身のカードです。</translation>
    </message>
    <message>
        <source>“%1” is known with another key. Nothing was noted. Ask the centre by telephone whether it has a new card; if so, remove the old one first.</source>
        <translation>「%1」は、別の鍵ですでに登録されています。登録しませんでした。カードが新しくなったのかを電話で確かめ、そうであれば先に古いカードを外してください。</translation>
    </message>
    <message>
        <source>What is for this centre alone does not leave in a file.</source>
        <translation>センター内だけの情報は、ファイルで外に出せません。</translation>
    </message>
    <message>
        <source>What professionals may see leaves only sealed. Nothing was written. Add the cards of the centres, or give a passphrase.</source>
        <translation>関係者限りの情報は、封をしないと外に出せません。何も書き出していません。相手のセンターのカードを登録するか、合言葉を付けてください。</translation>
    </message>
    <message>
        <source>A pack is not for whom it was kept. Nothing was written. Please tell the makers of Tasuki.</source>
        <translation>渡してはいけないまとまりが混じっていたため、何も書き出しませんでした。たすきの開発元にお知らせください。</translation>
    </message>
    <message>
        <source>That is more than one file may hold. Nothing was written.</source>
        <translation>1つのファイルに入る量を超えています。何も書き出していません。</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Please type a whole number, for example 18.</source>
        <translation>整数を入力してください。例：18</translation>
    </message>
    <message>
        <source>Please type a number, for example 36.5781.</source>
        <translation>数を入力してください。例：36.5781</translation>
    </message>
    <message>
        <source>This is no date. Please type it like R7.6.11 or 2025-06-11.</source>
        <translation>日付として読めません。R7.6.11 か 2025-06-11 のように入力してください。</translation>
    </message>
    <message>
        <source>This is no number of a record.</source>
        <translation>記録の番号ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2. Please choose one of them.</source>
        <translation>「%1」は選択肢にありません。次の中から選んでください：%2</translation>
    </message>
</context>
<context>
    <name>FileChoiceWords</name>
    <message>
        <source>Sealed handovers (*.tasuki)</source>
        <translation>封をした申し送り (*.tasuki)</translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>The shared folder cannot be reached. Nothing was changed, and what you write is safe on this PC; it goes to the others as soon as the folder is there again. Check the network and that the drive is connected.</source>
        <translation>共有フォルダーにつながりません。何も変わっていません。入力したものはこのパソコンに保存され、つながり次第ほかのパソコンに届きます。ネットワークとドライブの接続を確かめてください。</translation>
    </message>
    <message>
        <source>The shared folder is there, but it does not hold what this centre&apos;s PCs left in it. Nothing was changed and nothing is lost on this PC. Perhaps the drive is not connected, or it is another folder. If it really was emptied, begin it anew.</source>
        <translation>共有フォルダーはありますが、このセンターのパソコンが置いたものが入っていません。何も変わっておらず、このパソコンのものは失われていません。ドライブがつながっていないか、別のフォルダーかもしれません。本当に空にしたのであれば、新しく始めてください。</translation>
    </message>
    <message>
        <source>The shared folder cannot be written to. Nothing was changed, and what you write is safe on this PC. Ask whoever keeps the folder for permission to write there.</source>
        <translation>共有フォルダーに書き込めません。何も変わっていません。入力したものはこのパソコンに保存されています。フォルダーの管理者に、書き込みの許可を頼んでください。</translation>
    </message>
    <message>
        <source>The shared folder holds more files than Tasuki ever wrote. Nothing was taken in. Ask whoever keeps the folder to look into it.</source>
        <translation>共有フォルダーのファイルが、たすきが書き出すはずの数を超えています。何も取り込んでいません。フォルダーの管理者に確かめてもらってください。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Nothing of it was taken in; it is tried again at the next round.</source>
        <translation>ファイルを開けません。中身は取り込んでいません。次の確認のときにもう一度試します。</translation>
    </message>
    <message>
        <source>The file is larger than any file of Tasuki. Nothing was taken in.</source>
        <translation>たすきのファイルとしては大きすぎます。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>There is no more room in the shared folder. Nothing half was left there, and what you write is safe on this PC; it goes to the others once there is room. Ask whoever keeps the folder.</source>
        <translation>共有フォルダーに空きがありません。書きかけのファイルは残っていません。入力したものはこのパソコンに保存され、空きができ次第ほかのパソコンに届きます。フォルダーの管理者に相談してください。</translation>
    </message>
</context>
<context>
    <name>FormSheetWords</name>
    <message>
        <source>(continued on the enclosure)</source>
        <translation>（別紙に続く）</translation>
    </message>
    <message>
        <source>[%1]</source>
        <translation>【%1】</translation>
    </message>
    <message>
        <source>%1: enclosure</source>
        <translation>%1&#x3000;別紙</translation>
    </message>
    <message>
        <source>Changed since the copy you have (a bar stands at the left of these cells)</source>
        <translation>お手元の版からの変更箇所（欄の左に縦線があります）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Handle with care</source>
        <translation>取扱注意</translation>
    </message>
    <message>
        <source>FAX cover sheet</source>
        <translation>FAX送付状</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Attn. %1</source>
        <translation>%1&#x3000;様</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Telephone and FAX</source>
        <translation>電話・FAX</translation>
    </message>
    <message>
        <source>TEL %1&#x3000;FAX %2</source>
        <translation>電話 %1&#x3000;FAX %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送信日</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>aged %1</source>
        <translation>%1歳</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>整理番号</translation>
    </message>
    <message>
        <source>Pages in all</source>
        <translation>送信枚数</translation>
    </message>
    <message numerus="yes">
        <source>%n, this cover sheet included</source>
        <translation>
            <numerusform>%n枚（この送付状を含む）</numerusform>
        </translation>
    </message>
    <message>
        <source>This FAX holds personal information. If it reached you by mistake, please call the number above at once, do not copy it or pass it on, and destroy it as the sender asks.</source>
        <translation>このFAXには個人情報が含まれています。誤って届いた場合は、お手数ですがすぐに上記までお電話ください。複写や転送をせず、発信元の案内に従って廃棄してください。</translation>
    </message>
    <message>
        <source>Names are masked and dates of birth, telephones and addresses left out; we tell them by telephone.</source>
        <translation>氏名は一部を伏せ、生年月日・電話番号・番地は省いています。お電話でお伝えします。</translation>
    </message>
    <message>
        <source>Please cut here and send back</source>
        <translation>きりとり線（この下をご返信ください）</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>受信確認票</translation>
    </message>
    <message>
        <source>Do not write the client&apos;s name here. We find the sheet by its reference.</source>
        <translation>利用者の氏名は書かないでください。整理番号で照合します。</translation>
    </message>
    <message>
        <source>%1&#x3000;FAX %2</source>
        <translation>%1&#x3000;FAX %2</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>month&#x3000;&#x3000;day&#x3000;&#x3000;(&#x3000;&#x3000;) all pages: yes ・ no</source>
        <translation>&#x3000;&#x3000;月&#x3000;&#x3000;日（&#x3000;&#x3000;）&#x3000;全ページ受領：はい・いいえ</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受け取った方</translation>
    </message>
    <message>
        <source>Questions and requests</source>
        <translation>ご質問・ご連絡</translation>
    </message>
    <message>
        <source>draft, not issued</source>
        <translation>下書き（未確定）</translation>
    </message>
    <message>
        <source>issued %1 by %2</source>
        <translation>%1 確定&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 version %2, revision %3, %4</source>
        <translation>%1&#x3000;様式 %2&#x3000;第%3版&#x3000;%4</translation>
    </message>
    <message>
        <source>“%1” is not for FAX. Nothing was printed. Hand it over or post it.</source>
        <translation>「%1」はFAXで送る様式ではありません。印刷していません。手渡しか郵送にしてください。</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>送付状</translation>
    </message>
    <message>
        <source>This letter holds personal information. If it reached you by mistake, please call the number above at once, do not copy it or pass it on, and send it back.</source>
        <translation>この書類には個人情報が含まれています。誤って届いた場合は、お手数ですがすぐに上記までお電話ください。複写や転送をせず、ご返送ください。</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>申し送り</translation>
    </message>
    <message>
        <source>front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>back</source>
        <translation>後ろ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>写</translation>
    </message>
    <message>
        <source>Copy of a sheet of %1</source>
        <translation>%1の申し送りの写し</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>it is longer than %1 characters. Please put the rest into an enclosure.</source>
        <translation>%1文字を超えています。続きは別紙にしてください。</translation>
    </message>
    <message>
        <source>please type a number, for example 18.</source>
        <translation>数を入力してください。例：18</translation>
    </message>
    <message>
        <source>this is no date. Please type it like R7.6.11 or 2025-06-11.</source>
        <translation>日付として読めません。R7.6.11 か 2025-06-11 のように入力してください。</translation>
    </message>
    <message>
        <source>this is no date. Please type it like R7.6.11, R7.6, 2025 or 不詳.</source>
        <translation>日付として読めません。R7.6.11、R7.6、2025、不詳 のように入力してください。</translation>
    </message>
    <message>
        <source>this is no time of day. Please type it like 9:30.</source>
        <translation>時刻として読めません。9:30 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>「%1」は次のどれでもありません：%2。</translation>
    </message>
    <message>
        <source>more than %1 rows.</source>
        <translation>%1行を超えています。</translation>
    </message>
    <message>
        <source>each row is a list of columns with their values.</source>
        <translation>行は、列と値の組で指定してください。</translation>
    </message>
    <message>
        <source>it has no column “%1”.</source>
        <translation>「%1」という列はありません。</translation>
    </message>
    <message>
        <source>this field is a table.</source>
        <translation>この項目は表です。</translation>
    </message>
    <message>
        <source>this field is a table: a list of rows.</source>
        <translation>この項目は表です。行のならびで指定してください。</translation>
    </message>
    <message>
        <source>true and false are for boxes to tick only.</source>
        <translation>true と false は、チェックの項目だけで使えます。</translation>
    </message>
    <message>
        <source>a list is for choices and tables only.</source>
        <translation>ならびは、選択の項目と表だけで使えます。</translation>
    </message>
    <message>
        <source>a list of choices holds their words.</source>
        <translation>選択のならびには、言葉を指定してください。</translation>
    </message>
    <message>
        <source>only one can be chosen.</source>
        <translation>選べるのはひとつだけです。</translation>
    </message>
    <message>
        <source>an object is for choices only.</source>
        <translation>組は、選択の項目だけで使えます。</translation>
    </message>
    <message>
        <source>no words stand beside what was chosen.</source>
        <translation>選んだものに添える言葉がありません。</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Please put the rest into an enclosure.</source>
        <translation>%1文字を超えています。続きは別紙にしてください。</translation>
    </message>
    <message>
        <source>Please type a number, for example 18.</source>
        <translation>数を入力してください。例：18</translation>
    </message>
    <message>
        <source>Please type a number from %1 to %2.</source>
        <translation>%1から%2までの数を入力してください。</translation>
    </message>
    <message>
        <source>Only one can be chosen.</source>
        <translation>選べるのはひとつだけです。</translation>
    </message>
    <message>
        <source>“%1” is chosen alone.</source>
        <translation>「%1」は、ほかと一緒には選べません。</translation>
    </message>
    <message numerus="yes">
        <source>%n times a month</source>
        <translation>
            <numerusform>月%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>client record</source>
        <translation>利用者の記録</translation>
    </message>
    <message>
        <source>care certification</source>
        <translation>要介護認定</translation>
    </message>
    <message>
        <source>wish of the client</source>
        <translation>本人の意向</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>from the date of birth</source>
        <translation>生年月日から計算</translation>
    </message>
    <message>
        <source>settings of the centre</source>
        <translation>センターの設定</translation>
    </message>
    <message>
        <source>Without consent: %1.</source>
        <translation>同意なし：%1。</translation>
    </message>
    <message>
        <source>Consent of %1.</source>
        <translation>%1の同意があります。</translation>
    </message>
    <message>
        <source>The consent of %1 does not cover this receiver (%2).</source>
        <translation>%1の同意は、この相手（%2）を含みません。</translation>
    </message>
    <message>
        <source>The consent was withdrawn on %1.</source>
        <translation>同意は%1に撤回されています。</translation>
    </message>
    <message>
        <source>There is no consent to hand this on.</source>
        <translation>情報提供の同意がありません。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%nか月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n年前</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no profession Tasuki knows.</source>
        <translation>「%1」という職種はたすきにありません。</translation>
    </message>
    <message>
        <source>required by the form</source>
        <translation>様式の必須項目</translation>
    </message>
    <message>
        <source>%1 needs it</source>
        <translation>%1に必要</translation>
    </message>
    <message>
        <source>%1 does not need it</source>
        <translation>%1には不要</translation>
    </message>
    <message>
        <source>This form was made for a newer Tasuki. Nothing was changed. Update Tasuki on this PC, then take the form in again.</source>
        <translation>この様式は新しい版のたすきで作られています。何も変わっていません。このパソコンのたすきを更新してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>This is no form that Tasuki can use (%1). Nothing was changed. Ask whoever made it for a sound one.</source>
        <translation>たすきで使える様式ではありません（%1）。何も変わっていません。作成した方に、正しいものを依頼してください。</translation>
    </message>
    <message>
        <source>the section stands there twice</source>
        <translation>同じ区分がふたつあります</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>「%1」がふたつあります</translation>
    </message>
    <message>
        <source>it asks nothing</source>
        <translation>項目がひとつもありません</translation>
    </message>
    <message>
        <source>it has more than %1 fields</source>
        <translation>項目が%1個を超えています</translation>
    </message>
    <message>
        <source>“%1” is no profession</source>
        <translation>「%1」は職種ではありません</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>「%1」という項目がありません</translation>
    </message>
    <message>
        <source>it does not say for which options it is asked</source>
        <translation>どの選択肢のときに尋ねるかが書かれていません</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”</source>
        <translation>「%1」に「%2」という選択肢はありません</translation>
    </message>
    <message>
        <source>its conditions go round in a circle</source>
        <translation>条件が循環しています</translation>
    </message>
    <message>
        <source>“%1” is no box to tick</source>
        <translation>「%1」はチェックの項目ではありません</translation>
    </message>
    <message>
        <source>“%1” is no field with a date</source>
        <translation>「%1」は日付の項目ではありません</translation>
    </message>
    <message>
        <source>“%1” is no field with a number</source>
        <translation>「%1」は数の項目ではありません</translation>
    </message>
    <message>
        <source>“%1” has no options</source>
        <translation>「%1」に選択肢がありません</translation>
    </message>
    <message>
        <source>row %1 has more cells than the grid has columns</source>
        <translation>%1行目の欄が、枠の列より多くなっています</translation>
    </message>
    <message>
        <source>two cells of row %1 lie on each other</source>
        <translation>%1行目の欄が重なっています</translation>
    </message>
    <message>
        <source>row %1 has too few cells</source>
        <translation>%1行目の欄が足りません</translation>
    </message>
    <message>
        <source>“%1” is no table</source>
        <translation>「%1」は表ではありません</translation>
    </message>
    <message>
        <source>head, cells and columns are not equally many</source>
        <translation>見出しと欄と列の数が合っていません</translation>
    </message>
    <message>
        <source>it is %1 mm wide and the page has %2 mm</source>
        <translation>幅が%1mmあり、ページの%2mmに収まりません</translation>
    </message>
    <message>
        <source>it is %1 mm high and the page has %2 mm</source>
        <translation>高さが%1mmあり、ページの%2mmに収まりません</translation>
    </message>
    <message>
        <source>an object in braces belongs here</source>
        <translation>ここには波かっこの組が必要です</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>「%1」は使えない名前です</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>“%1” is no text, too long, or holds control characters</source>
        <translation>「%1」が文字でないか、長すぎるか、制御文字を含んでいます</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>「%1」が空です</translation>
    </message>
    <message>
        <source>“%1” may hold letters, digits, points and hyphens only</source>
        <translation>「%1」に使えるのは、英数字、点、ハイフンだけです</translation>
    </message>
    <message>
        <source>“%1” is no list</source>
        <translation>「%1」がならびではありません</translation>
    </message>
    <message>
        <source>“%1” holds something that is no text</source>
        <translation>「%1」に文字でないものがあります</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3</source>
        <translation>「%1」が%2から%3までの数ではありません</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>「%1」が true でも false でもありません</translation>
    </message>
    <message>
        <source>“%1” is no date like 2018-04-01</source>
        <translation>「%1」が 2018-04-01 のような日付ではありません</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>「%1」を「%2」にはできません</translation>
    </message>
    <message>
        <source>“%1” is no list, or has more than %2 entries</source>
        <translation>「%1」がならびでないか、%2件を超えています</translation>
    </message>
    <message>
        <source>larger than %1 KB</source>
        <translation>%1KBを超えています</translation>
    </message>
    <message>
        <source>not JSON, or cut off, near character %1</source>
        <translation>JSONでないか、途中で切れています（%1文字目付近）</translation>
    </message>
    <message>
        <source>made for a newer Tasuki</source>
        <translation>新しい版のたすきで作られたもの</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>終わりが始まりより前です</translation>
    </message>
    <message>
        <source>an option is [&quot;code&quot;, &quot;words&quot;] with &quot;text&quot; or &quot;exclusive&quot; behind</source>
        <translation>選択肢は [&quot;コード&quot;, &quot;言葉&quot;] の形で、後ろに &quot;text&quot; か &quot;exclusive&quot; を付けられます</translation>
    </message>
    <message>
        <source>the option has no code or no words</source>
        <translation>選択肢にコードか言葉がありません</translation>
    </message>
    <message>
        <source>a table within a table is not possible</source>
        <translation>表の中に表は入れられません</translation>
    </message>
    <message>
        <source>there is nothing to choose from</source>
        <translation>選択肢がありません</translation>
    </message>
    <message>
        <source>options belong to a choice</source>
        <translation>選択肢を書けるのは、選択の項目だけです</translation>
    </message>
    <message>
        <source>a table, and nothing else, has columns</source>
        <translation>列を書けるのは表だけで、表には列が必要です</translation>
    </message>
    <message>
        <source>the code “%1” stands there twice</source>
        <translation>コード「%1」がふたつあります</translation>
    </message>
    <message>
        <source>the greatest number is below the least</source>
        <translation>最大の数が最小の数より小さくなっています</translation>
    </message>
    <message>
        <source>“%1” is no time like 17:00</source>
        <translation>「%1」が 17:00 のような時刻ではありません</translation>
    </message>
    <message>
        <source>a point is [&quot;field&quot;, &quot;option&quot;]</source>
        <translation>配点は [&quot;項目&quot;, &quot;選択肢&quot;] の形です</translation>
    </message>
    <message>
        <source>margins are four lengths: left, top, right, bottom</source>
        <translation>余白は、左・上・右・下の4つの長さです</translation>
    </message>
    <message>
        <source>a margin is 0 to 80 mm</source>
        <translation>余白は0〜80mmです</translation>
    </message>
    <message>
        <source>a column is wider than 0 and at most 420 mm</source>
        <translation>列の幅は0mmより大きく420mm以下です</translation>
    </message>
    <message>
        <source>a row is [height, cell, cell, …] and 2 to 280 mm high</source>
        <translation>行は [高さ, 欄, 欄, …] の形で、高さは2〜280mmです</translation>
    </message>
    <message>
        <source>a block holds words, a grid, a table or a rule</source>
        <translation>ブロックには、文、枠、表、線のどれかが入ります</translation>
    </message>
    <message>
        <source>The form of this sheet is not in this file. The sheet itself is as it was.</source>
        <translation>この申し送りの様式がデータにありません。申し送りの内容はそのままです。</translation>
    </message>
    <message>
        <source>There is no form “%1”. Nothing was changed.</source>
        <translation>「%1」という様式はありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>“%1” is the code of a form that Tasuki brings. Nothing was changed. Give your form another code, for example with the name of the centre before it.</source>
        <translation>「%1」は、たすきに付属する様式のコードです。何も変わっていません。センターの名前を前に付けるなど、別のコードにしてください。</translation>
    </message>
    <message>
        <source>There is a form %1 already, with other fields. Nothing was changed. A changed form needs a new version.</source>
        <translation>様式 %1 は、別の項目ですでに登録されています。何も変わっていません。変更した様式には新しい版番号を付けてください。</translation>
    </message>
    <message>
        <source>form taken in (%1)</source>
        <translation>様式を取り込み（%1）</translation>
    </message>
    <message>
        <source>form no longer offered (%1)</source>
        <translation>様式の使用を終了（%1）</translation>
    </message>
    <message>
        <source>This sheet was issued and stays as it is. Nothing was changed. Make a correction: it becomes a new revision with its differences marked.</source>
        <translation>この申し送りは確定済みで、変更できません。何も変わっていません。訂正版を作ってください。違いに印のついた新しい版になります。</translation>
    </message>
    <message>
        <source>receiver of the sheet</source>
        <translation>申し送りの相手</translation>
    </message>
    <message>
        <source>%1 begun (%2)</source>
        <translation>%1を書き始め（%2）</translation>
    </message>
    <message>
        <source>There is no such sheet in this file. Nothing was changed.</source>
        <translation>その申し送りはこのデータにありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>The form has no field “%1”.</source>
        <translation>この様式に「%1」という項目はありません。</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1を確認</translation>
    </message>
    <message numerus="yes">
        <source>%n fields confirmed</source>
        <translation>
            <numerusform>%n項目を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>receiver changed</source>
        <translation>相手を変更</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>%1 put back</source>
        <translation>%1を戻す</translation>
    </message>
    <message>
        <source>This is none of the reasons the law names.</source>
        <translation>法令の定める理由に当たりません。</translation>
    </message>
    <message>
        <source>reason without consent changed</source>
        <translation>同意によらない理由を変更</translation>
    </message>
    <message>
        <source>receipt or reply noted</source>
        <translation>受領・返信を記録</translation>
    </message>
    <message>
        <source>draft of %1 thrown away</source>
        <translation>%1の下書きを捨てる</translation>
    </message>
    <message>
        <source>This sheet was issued already and stays as it is. Nothing was changed.</source>
        <translation>この申し送りはすでに確定しています。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 The sheet stays a draft. Note the consent in the client&apos;s record, or choose the lawful reason to hand it on without.</source>
        <translation>%1下書きのままです。利用者の記録に同意を書くか、同意によらない法令上の理由を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing: %1. The sheet stays a draft. Fill it in, or issue it as it is.</source>
        <translation>足りない項目：%1。下書きのままです。記入するか、このまま確定してください。</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>%1を確定</translation>
    </message>
    <message>
        <source>This sheet is a draft still: change it as it is. Nothing was changed.</source>
        <translation>この申し送りはまだ下書きです。そのまま直せます。何も変わっていません。</translation>
    </message>
    <message>
        <source>correction of %1 begun</source>
        <translation>%1の訂正版を作り始め</translation>
    </message>
    <message>
        <source>“%1” is not a place for an answer</source>
        <translation>「%1」は記入欄ではありません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>区分%1</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>選択肢%1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>This draft of a form is not there any more. Nothing was changed.</source>
        <translation>作成中の様式はもうありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>form begun (%1)</source>
        <translation>様式を作り始め（%1）</translation>
    </message>
    <message>
        <source>Somebody else changed this form meanwhile. Nothing was changed. It is shown as it is now.</source>
        <translation>別の画面でこの様式が変更されました。何も変わっていません。今の内容を表示します。</translation>
    </message>
    <message>
        <source>form offered (%1)</source>
        <translation>様式を使い始め（%1）</translation>
    </message>
    <message>
        <source>all pages of a form lie the same way</source>
        <translation>様式のページの向きは、すべて同じにします</translation>
    </message>
    <message>
        <source>This sheet is a draft still: issue it first.</source>
        <translation>まだ下書きです。先に確定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n counted)</source>
        <translation>
            <numerusform>%1（%n項目該当）</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the criteria is met.</source>
        <translation>該当する基準はありません。</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>該当：%1</translation>
    </message>
    <message numerus="yes">
        <source> Not answered and not counted: %n.</source>
        <translation>
            <numerusform>&#x3000;未回答（数えていません）：%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no field of several lines</source>
        <translation>「%1」は何行かの文字の項目ではありません</translation>
    </message>
    <message>
        <source>each place is a part of the body with words, at most %1 of them.</source>
        <translation>場所は、身体の部分と言葉の組で、%1個までです。</translation>
    </message>
    <message>
        <source>(%1) %2: %3</source>
        <translation>(%1) %2：%3</translation>
    </message>
    <message>
        <source>The handover in this file cannot be read. Nothing was taken in. Ask the sender for it once more.</source>
        <translation>このファイルの申し送りを読めませんでした。何も受け取っていません。送り主に、もう一度もらってください。</translation>
    </message>
    <message>
        <source>This is another centre&apos;s sheet and stays as it was signed. Nothing was changed. Write them a reply, or ask for a correction.</source>
        <translation>ほかのセンターの申し送りは、署名されたまま残ります。何も変わっていません。返信を書くか、訂正を頼んでください。</translation>
    </message>
    <message>
        <source>There is no such received sheet in this file. Nothing was changed.</source>
        <translation>その申し送りは受け取っていません。何も変わっていません。</translation>
    </message>
    <message>
        <source>“%1” gave another text the number of a sheet that is here already. Nothing was taken in; the sheet that is here stays. Ask them by telephone, and for a correction.</source>
        <translation>「%1」のこの申し送りは、前に受け取ったものと番号が同じで、中身が違います。何も受け取っていません。前のものはそのまま残っています。電話で確かめ、訂正版を頼んでください。</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1を受け取り</translation>
    </message>
    <message>
        <source>client of the received sheet chosen</source>
        <translation>受け取った申し送りの利用者を選択</translation>
    </message>
</context>
<context>
    <name>HoursTexts</name>
    <message>
        <source>The opening hours have more than 2,000 characters. Nothing was changed. Please shorten them.</source>
        <translation>営業時間の文が2,000字を超えています。何も変わっていません。短くして入れ直してください。</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>The name this PC signs in to the hub with belongs to another centre, or to none. Nothing was changed. Check the address, or ask whoever keeps the hub to add this centre&apos;s card.</source>
        <translation>このパソコンがハブにつなぐ名前は、別のセンターのものか、登録されていません。何も変わっていません。アドレスを確かめるか、ハブの管理者にこのセンターのカードの登録を頼んでください。</translation>
    </message>
    <message>
        <source>The pack was sealed anew while it was read. Nothing of it was taken in; it comes at the next round.</source>
        <translation>読み取り中に、送り手が封をし直しました。中身は取り込んでいません。次の確認のときに届きます。</translation>
    </message>
    <message>
        <source>The address of a hub looks like this: postgresql://USER@HOST/DATABASE. Nothing was sent.</source>
        <translation>ハブのアドレスは postgresql://名前@ホスト/データベース の形で指定してください。何も送っていません。</translation>
    </message>
    <message>
        <source>A password does not belong into an address, where others can read it. Nothing was sent. Put it into the password file of PostgreSQL (PGPASSFILE).</source>
        <translation>アドレスに書いたパスワードは、ほかの人に読まれてしまいます。何も送っていません。PostgreSQLのパスワードファイル（PGPASSFILE）に入れてください。</translation>
    </message>
    <message>
        <source>The address of the hub has a part that is not known: %1. Nothing was sent.</source>
        <translation>ハブのアドレスに、使えない項目があります：%1。何も送っていません。</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Nothing was changed, and what you write is safe on this PC; it goes to the others as soon as the hub answers again. Check the network, or ask whoever keeps the hub.</source>
        <translation>ハブにつながりません。何も変わっていません。入力したものはこのパソコンに保存され、つながり次第ほかのセンターに届きます。ネットワークを確かめるか、ハブの管理者に聞いてください。</translation>
    </message>
    <message>
        <source>The part of Qt that speaks with PostgreSQL is missing. Nothing was changed. Install it (libqt6sql6-psql), or use a shared folder.</source>
        <translation>PostgreSQLにつなぐためのQtの部品がありません。何も変わっていません。部品（libqt6sql6-psql）を入れるか、共有フォルダーを使ってください。</translation>
    </message>
    <message>
        <source>The hub does not allow this centre to do that. Nothing was changed. Ask whoever keeps the hub.</source>
        <translation>この操作は、ハブでこのセンターに許されていません。何も変わっていません。ハブの管理者に聞いてください。</translation>
    </message>
    <message>
        <source>This database is no hub of Tasuki. Nothing was changed. Check the address, or have the hub made with: hub init</source>
        <translation>このデータベースは、たすきのハブではありません。何も変わっていません。アドレスを確かめるか、hub init でハブを作ってもらってください。</translation>
    </message>
    <message>
        <source>Another centre is writing to the hub for a long time. Nothing was changed. It is tried again at the next round.</source>
        <translation>ほかのセンターがハブに長く書き込んでいます。何も変わっていません。次の確認のときにもう一度試します。</translation>
    </message>
    <message>
        <source>The hub refused what was asked. Nothing was changed. Ask whoever keeps the hub.</source>
        <translation>ハブに受け付けられませんでした。何も変わっていません。ハブの管理者に聞いてください。</translation>
    </message>
    <message>
        <source>There is a hub in this database already. Nothing was changed. Add centres to it with: hub add</source>
        <translation>このデータベースには、すでにハブがあります。何も変わっていません。センターを加えるには hub add を使ってください。</translation>
    </message>
    <message>
        <source>There is no such centre on the hub. Nothing was changed.</source>
        <translation>ハブに、そのセンターはありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>The hub answers, but it does not take the name and the password. Nothing was changed, and what you write is safe on this PC. Type both again in the settings, or ask whoever keeps the hub.</source>
        <translation>ハブにはつながりましたが、名前かパスワードが違います。何も変わっていません。書いたものは、このPCに残っています。「設定」で入力しなおすか、ハブの管理者に聞いてください。</translation>
    </message>
    <message>
        <source>The hub answers, but it does not let this PC in. Nothing was changed, and what you write is safe on this PC. Check the address and the name in it, or ask whoever keeps the hub.</source>
        <translation>ハブにはつながりましたが、このPCは入れませんでした。何も変わっていません。書いたものは、このPCに残っています。接続先と名前を確かめるか、ハブの管理者に聞いてください。</translation>
    </message>
</context>
<context>
    <name>ImportLineWords</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1・%2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>取り込みます</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>直しました</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>取り込んだあと</translation>
    </message>
    <message>
        <source>These will be added.</source>
        <translation>次のものを加えます。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>The published value replaces the former one. What you corrected yourselves stays.</source>
        <translation>公式の値を新しくします。センターの訂正はそのまま残ります。</translation>
    </message>
    <message>
        <source>The new data no longer lists these. They are marked as closed and stay in the history.</source>
        <translation>新しいデータに載っていません。廃止のしるしを付け、履歴は残します。</translation>
    </message>
    <message>
        <source>Your own value differs from the published one. Yours stays and is shown; the published one stands beside it.</source>
        <translation>センターの訂正と公式の値が食い違っています。訂正を残して見せ、公式の値を横に並べます。</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>センターの訂正</translation>
    </message>
    <message>
        <source>Published value</source>
        <translation>公式の値</translation>
    </message>
    <message>
        <source>These lines could not be read, were repaired or need a look. All others are taken in.</source>
        <translation>読めなかった行、直した行、見てほしい行です。ほかはすべて取り込みます。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 is not a file of the care service data: its first line has other columns. Nothing was changed. Choose the ministry&apos;s CSV files (jigyosho_….csv).</source>
        <translation>%1 は介護サービスの公式データではないようです（1行目の列が違います）。何も変わっていません。厚生労働省のCSVファイル（jigyosho_….csv）を選んでください。</translation>
    </message>
    <message>
        <source>The file does not end with a complete line; it may have been cut off. Nothing will be marked as closed because of it. Fetch the file again.</source>
        <translation>最後の行が途中で終わっています。ファイルが切れているかもしれないので、これをもとに廃止とはしません。ファイルを取り直してください。</translation>
    </message>
    <message>
        <source>A spreadsheet saved this file and cut leading zeros. %1 numbers got them back; each agrees with its check digit.</source>
        <translation>表計算ソフトで保存されて、先頭の0が消えています。検査数字が合う%1個の番号に0を補いました。</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed. Fetch the file again.</source>
        <translation>%1 は空です。何も変わっていません。ファイルを取り直してください。</translation>
    </message>
    <message>
        <source>The file is written in Shift_JIS and was converted.</source>
        <translation>Shift_JISのファイルを変換して読みました。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; the file may have been cut off.</source>
        <translation>引用符が閉じていません。ファイルが途中で切れているかもしれません。</translation>
    </message>
    <message>
        <source>A field is longer than 64 KB.</source>
        <translation>64KBを超える項目があります。</translation>
    </message>
    <message>
        <source>The row has far too many columns.</source>
        <translation>列が多すぎます。</translation>
    </message>
    <message>
        <source>The row has %1 of %2 columns; the file may have been cut off.</source>
        <translation>%2列のうち%1列しかありません。ファイルが途中で切れているかもしれません。</translation>
    </message>
    <message>
        <source>The row has %1 columns instead of %2.</source>
        <translation>%2列のはずが、%1列あります。</translation>
    </message>
    <message>
        <source>The row contains NUL bytes; the file is damaged there.</source>
        <translation>文字でないデータ（NUL）が混じっています。ファイルのこの行が傷んでいます。</translation>
    </message>
    <message>
        <source>The row contains bytes that are no text; the file is damaged there.</source>
        <translation>文字として読めないところがあります。ファイルのこの行が傷んでいます。</translation>
    </message>
    <message>
        <source>The office number is missing.</source>
        <translation>事業所番号がありません。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名称がありません。</translation>
    </message>
    <message>
        <source>The kind of service “%1” is not known.</source>
        <translation>「%1」というサービスの種類はありません。</translation>
    </message>
    <message>
        <source>The office number has %1 characters instead of 10, and its check digit does not tell which are missing.</source>
        <translation>事業所番号は10桁のはずが%1桁で、足りない数字が分かりません。</translation>
    </message>
    <message>
        <source>%1 is not there, or is no file. Nothing was changed. Check the name and the place.</source>
        <translation>%1 が見つかりませんでした。何も変わっていません。名前と場所を確かめてください。</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB and cannot be one of the ministry&apos;s files. Nothing was changed. Choose the CSV files themselves.</source>
        <translation>%1 は256MBを超えていて、厚生労働省のファイルではないようです。何も変わっていません。CSVファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed. Close it in other programs and try again.</source>
        <translation>%1 を読めませんでした。何も変わっていません。ほかのソフトで開いていたら閉じて、もう一度選んでください。</translation>
    </message>
    <message>
        <source>Comparing with the register</source>
        <translation>登録と比べています</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>やめました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Office %1 has this service twice; line %2 was used.</source>
        <translation>事業所番号 %1 のこのサービスが2行あります。%2行目を使いました。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込んでいます</translation>
    </message>
    <message>
        <source>official data taken in (%1 files)</source>
        <translation>公式データの取り込み（%1ファイル）</translation>
    </message>
    <message>
        <source>Lines of this file were left out. Nothing will be marked as closed because of it.</source>
        <translation>このファイルには、読めずに見送った行があります。このファイルをもとに廃止とすることはしません。</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 ほか</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>一覧の取り込み</translation>
    </message>
    <message>
        <source>Take this in?</source>
        <translation>取り込みますか？</translation>
    </message>
    <message>
        <source>There is nothing new in this list</source>
        <translation>この一覧に新しいものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n new people: %1</source>
        <translation>
            <numerusform>新しい人 %n人：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new meetings: %1</source>
        <translation>
            <numerusform>新しい会議 %n回：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>出席 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties told</source>
        <translation>
            <numerusform>申告された関係 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here already and stay as they are.</source>
        <translation>
            <numerusform>すでにいる人 %n人は、そのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances are noted already.</source>
        <translation>
            <numerusform>すでにある出席は %n件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows do not come in:</source>
        <translation>
            <numerusform>取り込めない行 %n件：</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>%1行目&#x3000;%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Columns that are passed by: %1.</source>
        <translation>読まない列：%1</translation>
    </message>
    <message>
        <source>Take in nothing</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変えていません。</translation>
    </message>
    <message>
        <source>%1 is an archive inside an archive. Nothing was changed. Unpack %2 and choose the files.</source>
        <translation>%1 は圧縮ファイルの中の圧縮ファイルです。何も変えていません。%2 を展開して、中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is an archive without files. Nothing was changed. Fetch it again.</source>
        <translation>%1 は中身のない圧縮ファイルです。何も変えていません。もう一度取り直してください。</translation>
    </message>
    <message>
        <source>This list has no municipality codes, and the register does not know yet which city %1 is. Nothing was changed. Take in the care data of that city first, or the whole list.</source>
        <translation>この一覧には市区町村コードがなく、%1 がどの市区町村か台帳ではまだ分かりません。何も変えていません。先にその市の介護データを取り込むか、一覧の全体を取り込んでください。</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1 Nothing was changed.</source>
        <translation>列の対応を使えません。%1何も変えていません。</translation>
    </message>
    <message>
        <source>the column “%1” has a meaning that is not known.</source>
        <translation>列「%1」の意味が分かりません。</translation>
    </message>
    <message>
        <source>it is not a mapping that Tasuki wrote.</source>
        <translation>たすきが書いた対応表ではありません。</translation>
    </message>
    <message>
        <source>a newer Tasuki wrote it. Update Tasuki on this PC.</source>
        <translation>新しいたすきで書かれています。このパソコンのたすきを更新してください。</translation>
    </message>
    <message>
        <source>the category “%1” is not known.</source>
        <translation>分類「%1」はありません。</translation>
    </message>
    <message>
        <source>it names no columns.</source>
        <translation>列がひとつも書かれていません。</translation>
    </message>
    <message>
        <source>No column has the number of the institution. Say which one it is.</source>
        <translation>医療機関の番号の列が決まっていません。どの列か選んでください。</translation>
    </message>
    <message>
        <source>No column has the name of the facility. Say which one it is.</source>
        <translation>施設の名前の列が決まっていません。どの列か選んでください。</translation>
    </message>
    <message>
        <source>columns of %1</source>
        <translation>%1 の列の対応</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1（シート %2）</translation>
    </message>
    <message>
        <source>%1 has no row with the names of its columns, or nothing below it. Nothing was changed. Write names such as 名称 and 電話番号 above the columns and save it again.</source>
        <translation>%1 に列の名前の行がないか、その下に何もありません。何も変えていません。列の上に「名称」「電話番号」などの名前を書いて、保存し直してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A spreadsheet had cut the zero at the front: %1</source>
        <translation>表計算ソフトが先頭の0を消していたので補いました：%1</translation>
    </message>
    <message>
        <source>These are no times: %1</source>
        <translation>時刻として読めません：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Of the hours “%1” these words were not understood and stand beside them: %2</source>
        <translation>時間「%1」のうち、次の言葉は読めなかったので添え書きにしました：%2</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>The row is a sum, not a facility.</source>
        <translation>合計の行で、施設ではありません。</translation>
    </message>
    <message>
        <source>The number that identifies the row is missing or damaged.</source>
        <translation>行を見分ける番号がないか、壊れています。</translation>
    </message>
    <message>
        <source>These kinds of service are not known: %1</source>
        <translation>このサービスの種類は分かりません：%1</translation>
    </message>
    <message>
        <source>Row %1 has the same number or the same name and address.</source>
        <translation>%1行目と番号、または名前と住所が同じです。</translation>
    </message>
    <message>
        <source>Latitude and longitude stood in each other&apos;s column.</source>
        <translation>緯度と経度が入れ替わっていたので直しました。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>There is no layout “%1”.</source>
        <translation>「%1」という様式はありません。</translation>
    </message>
    <message>
        <source>The number of the institution or the speciality is missing.</source>
        <translation>医療機関の番号か診療科目がありません。</translation>
    </message>
    <message>
        <source>Comparing with the register</source>
        <translation>台帳と比べています</translation>
    </message>
    <message>
        <source>The institution %1 is not in the register. Take in the list of institutions first, or both files together.</source>
        <translation>医療機関 %1 は台帳にありません。先に施設の一覧を取り込むか、両方のファイルを一緒に取り込んでください。</translation>
    </message>
    <message>
        <source>list taken in: %1</source>
        <translation>一覧の取り込み：%1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number to %1; its digits are lost.</source>
        <translation>表計算ソフトが番号を %1 に丸めていて、もとの数字が分かりません。</translation>
    </message>
    <message>
        <source>The check digit of the office number %1 is not right.</source>
        <translation>事業所番号 %1 の検査数字が合いません。</translation>
    </message>
    <message>
        <source>The office number %1 has not ten characters, or others than such a number has.</source>
        <translation>事業所番号 %1 が10桁でないか、使わない文字が入っています。</translation>
    </message>
    <message>
        <source>The number %1 is not one of 医療情報ネット in that prefecture.</source>
        <translation>%1 は、その都道府県の医療情報ネットの番号ではありません。</translation>
    </message>
    <message>
        <source>The municipality code %1 is not right.</source>
        <translation>市区町村コード %1 が正しくありません。</translation>
    </message>
    <message>
        <source>“%1” does not look like a telephone number.</source>
        <translation>「%1」は電話番号に見えません。</translation>
    </message>
    <message>
        <source>“%1” is no postal code.</source>
        <translation>「%1」は郵便番号ではありません。</translation>
    </message>
    <message>
        <source>The place %1, %2 is not in Japan; it is left out.</source>
        <translation>位置 %1, %2 は日本の中にないので、入れません。</translation>
    </message>
    <message>
        <source>The line is no postal code.</source>
        <translation>郵便番号の行ではありません。</translation>
    </message>
    <message>
        <source>%1 is no file of postal codes. Nothing was changed.</source>
        <translation>%1 は郵便番号のファイルではありません。何も変えていません。</translation>
    </message>
    <message>
        <source>Reading postal codes</source>
        <translation>郵便番号を読んでいます</translation>
    </message>
    <message>
        <source>postal codes taken in</source>
        <translation>郵便番号の取り込み</translation>
    </message>
    <message>
        <source>The row is a remark on the list, not a facility.</source>
        <translation>一覧の注記の行で、施設ではありません。</translation>
    </message>
</context>
<context>
    <name>JoinWords</name>
    <message>
        <source>This is no file for a new PC. Nothing was made. Have one written on the first PC, with: join make</source>
        <translation>新しいパソコン用のファイルではありません。何も作っていません。最初のパソコンで join make を使い、書き出してもらってください。</translation>
    </message>
    <message>
        <source>The file was written by a newer Tasuki. Nothing was made. Update Tasuki on this PC, then open it again.</source>
        <translation>このファイルは、新しい版のたすきで書き出されています。何も作っていません。このパソコンのたすきを更新してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Client data has no accounts yet. Nothing was written. Make the first account here: then everybody&apos;s passphrase works on the new PC too, and both PCs can read the same clients.</source>
        <translation>職員の登録がまだありません。何も書き出していません。先にこのパソコンで最初のひとりを登録してください。そうすれば、新しいパソコンでも全員の合言葉が使え、同じ利用者の情報を読めます。</translation>
    </message>
    <message>
        <source>The file could not be written: the place may be full or not writable. Nothing half was left there. Choose another place.</source>
        <translation>ファイルを書き出せませんでした。空きがないか、書き込めない場所です。書きかけのファイルは残っていません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is a data file already. It was left as it is. Choose another name for the new one.</source>
        <translation>その名前のデータがすでにあります。元のデータはそのままです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was made. Check that the disk or USB stick is connected.</source>
        <translation>ファイルを読めません。何も作っていません。ディスクやUSBメモリーがつながっているか確かめてください。</translation>
    </message>
    <message>
        <source>Making the data file of this PC</source>
        <translation>このパソコンのデータを作っています</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>中止しました。何も作っていません。</translation>
    </message>
    <message>
        <source>The data file could not be written: the disk may be full or the folder not writable. Nothing half was left there. Choose another place.</source>
        <translation>データを書き込めませんでした。ディスクに空きがないか、書き込めないフォルダーです。書きかけのファイルは残っていません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The data file could not be given its name. Nothing was made. Choose another place.</source>
        <translation>データに名前を付けられませんでした。何も作っていません。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1、%2現在</translation>
    </message>
    <message numerus="yes">
        <source>%1, as of %2, %n entries withheld</source>
        <translation>
            <numerusform>%1、%2現在、%n項目を伏せています</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>資源の数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Entries withheld</source>
        <translation>伏せた項目の数</translation>
    </message>
    <message>
        <source>What was withheld</source>
        <translation>伏せた項目</translation>
    </message>
    <message>
        <source>Reading the facilities</source>
        <translation>資源を読んでいます</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは書き出していません。</translation>
    </message>
    <message>
        <source>There is no column called %1.</source>
        <translation>「%1」という列はありません。</translation>
    </message>
    <message>
        <source>Please type a name for the list.</source>
        <translation>一覧の名前を入れてください。</translation>
    </message>
    <message>
        <source>There is a list called “%1” already. Nothing was changed. Please type another name.</source>
        <translation>「%1」という一覧がもうあります。何も変わっていません。別の名前を入れてください。</translation>
    </message>
    <message>
        <source>list made (%1)</source>
        <translation>一覧の作成（%1）</translation>
    </message>
    <message>
        <source>“%1” is a saved search: it holds what the search finds. Nothing was changed. To choose facilities yourself, make a list by hand.</source>
        <translation>「%1」は検索の保存で、中身は検索の結果です。何も変わっていません。自分で選んで入れるには、手づくりの一覧を作ってください。</translation>
    </message>
    <message>
        <source>There is no list called “%1”.</source>
        <translation>「%1」という一覧はありません。名前を確かめてください。</translation>
    </message>
    <message>
        <source>list %1 renamed to %2</source>
        <translation>一覧の名前の変更（%1→%2）</translation>
    </message>
    <message>
        <source>list deleted (%1)</source>
        <translation>一覧の削除（%1）</translation>
    </message>
    <message>
        <source>One of these facilities is no longer there. Nothing was changed.</source>
        <translation>選んだ中に、もう登録のない資源があります。何も変わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n facilities put on the list %1</source>
        <translation>
            <numerusform>一覧「%1」への追加（%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facilities taken off the list %1</source>
        <translation>
            <numerusform>一覧「%1」から外す（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>This facility is not on the list %1.</source>
        <translation>この資源は一覧「%1」に入っていません。</translation>
    </message>
    <message>
        <source>order of the list %1 changed</source>
        <translation>一覧「%1」の並べ替え</translation>
    </message>
    <message>
        <source>note on the list %1 changed</source>
        <translation>一覧「%1」の覚え書きの変更</translation>
    </message>
    <message>
        <source>saved search changed (%1)</source>
        <translation>検索の保存内容の変更（%1）</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Checked within 6 months</source>
        <translation>6か月以内に確認</translation>
    </message>
    <message>
        <source>Checked within 12 months</source>
        <translation>1年以内に確認</translation>
    </message>
    <message>
        <source>Checked over a year ago</source>
        <translation>確認から1年以上</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>受入中</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>要相談</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>確か</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>この記録はもうありません。</translation>
    </message>
    <message>
        <source>Both are one facility already.</source>
        <translation>すでに1つの施設になっています。</translation>
    </message>
    <message>
        <source>merged with %2 (%1)</source>
        <translation>%2 とまとめる（%1）</translation>
    </message>
    <message>
        <source>There is nothing to choose for “%1”.</source>
        <translation>「%1」は選ぶ欄ではありません。</translation>
    </message>
    <message>
        <source>%1 can have only one of the two values.</source>
        <translation>%1は、どちらか1つの値だけを選べます。</translation>
    </message>
    <message>
        <source>said to be another facility than %2 (%1)</source>
        <translation>%2 とは別の施設と記録（%1）</translation>
    </message>
    <message>
        <source>This is not part of another facility.</source>
        <translation>ほかの施設にまとめられていません。</translation>
    </message>
    <message>
        <source>a facility of its own again (%1)</source>
        <translation>別の施設に戻す（%1）</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>A tie has the weight %1. Weights are numbers from 0 up; nothing was taken in.</source>
        <translation>重みが %1 のつながりがあります。重みは0以上の数です。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>A tie names a person who is not in the file; nothing was taken in.</source>
        <translation>ファイルにない人を指すつながりがあります。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The network could not be calculated. Nothing was changed; the log has the detail.</source>
        <translation>つながりを計算できませんでした。何も変わっていません。詳しい内容はログにあります。</translation>
    </message>
    <message>
        <source>This list is empty. Nothing was changed.</source>
        <translation>この一覧は空です。何も変わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people of this name; add the profession or the office</source>
        <translation>
            <numerusform>同じ名前の人が%n人います。職種か所属を書き加えてください</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no day</source>
        <translation>「%1」は日付として読めません</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>氏名がありません</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>会議名がありません</translation>
    </message>
    <message>
        <source>“%1” says neither present nor absent</source>
        <translation>「%1」は出席とも欠席とも読めません</translation>
    </message>
    <message>
        <source>present at a meeting that is still to come</source>
        <translation>まだ開かれていない会議に出席とあります</translation>
    </message>
    <message>
        <source>No column of this list is a meeting. Nothing was changed. Give each meeting a column with its title, or a list the headings 氏名 and 会議名.</source>
        <translation>この一覧には会議の列がありません。何も変わっていません。会議ごとに会議名の列を作るか、見出しに「氏名」と「会議名」を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n people at one meeting; more than %1 are taken for a mistake</source>
        <translation>
            <numerusform>1回の会議に%n人が出席しています。%1人を超える会議は誤りとみなします</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of this list holds the names of people. Nothing was changed. Give the column the heading 氏名 and try again.</source>
        <translation>この一覧には氏名の列がありません。何も変わっていません。見出しを「氏名」にして、もう一度取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n people taken in</source>
        <translation>
            <numerusform>%n人を取り込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances taken in</source>
        <translation>
            <numerusform>出席%n件を取り込み</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring the network</source>
        <translation>つながりを計算しています</translation>
    </message>
    <message>
        <source>“%1” is larger than any network that can be shown. Nothing was changed.</source>
        <translation>「%1」は大きすぎて、つながりとして扱えません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Reading the network</source>
        <translation>つながりを読んでいます</translation>
    </message>
    <message>
        <source>a tie of somebody with themselves</source>
        <translation>自分自身とのつながりです</translation>
    </message>
    <message>
        <source>“%1” was not taken in: %2. Nothing was changed.</source>
        <translation>「%1」は取り込めませんでした：%2。こちらのデータは何も変わっていません。</translation>
    </message>
    <message>
        <source>it has edges between more than two nodes</source>
        <translation>3つ以上の点を結ぶ線があります</translation>
    </message>
    <message>
        <source>it is no GraphML and no GEXF file</source>
        <translation>GraphML でも GEXF でもありません</translation>
    </message>
    <message>
        <source>an edge leads to a node that is not in it</source>
        <translation>線の先の点がファイルにありません</translation>
    </message>
    <message>
        <source>it has more than %1 nodes</source>
        <translation>点が %1 を超えています</translation>
    </message>
    <message>
        <source>two nodes have the same number, or one has none</source>
        <translation>同じ番号の点があるか、番号のない点があります</translation>
    </message>
    <message>
        <source>it has more than %1 edges</source>
        <translation>線が %1 を超えています</translation>
    </message>
    <message>
        <source>the tie %1 has the weight “%2”; weights are numbers from 0 up</source>
        <translation>%1番目の線の重みが「%2」です。重みは0以上の数です</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>a number of nodes that cannot be</source>
        <translation>点の数がありえない数です</translation>
    </message>
    <message>
        <source>this is no node</source>
        <translation>点として読めません</translation>
    </message>
    <message>
        <source>the weight “%1”; weights are numbers from 0 up</source>
        <translation>重みが「%1」です。重みは0以上の数です</translation>
    </message>
    <message>
        <source>this is no tie</source>
        <translation>線として読めません</translation>
    </message>
    <message>
        <source>a tie to a node that is not in it</source>
        <translation>線の先の点がファイルにありません</translation>
    </message>
    <message>
        <source>it has no nodes</source>
        <translation>点がありません</translation>
    </message>
    <message>
        <source>the tie %1 joins two people or two meetings, though the file has both</source>
        <translation>%1番目の線が、人どうしか会議どうしを結んでいます</translation>
    </message>
    <message>
        <source>Row %1 is no tie between two names with a weight from 0 up. Nothing was changed.</source>
        <translation>%1行目は、2つの名前と0以上の重みになっていません。何も変わっていません。</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>（不明）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a colleague in a sentence</comment>
        <translation>%1さん</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Who never came this year?</source>
        <translation>この1年、会えていない所と職種は？</translation>
    </message>
    <message>
        <source>Whom do doctors, dentists and pharmacists know?</source>
        <translation>医師・歯科医師・薬剤師は誰とつながった？</translation>
    </message>
    <message>
        <source>Are town associations, welfare commissioners and experts in law and money in it?</source>
        <translation>町会・民生委員・法律や家計の専門家は入っている？</translation>
    </message>
    <message>
        <source>Which meetings have the same faces?</source>
        <translation>同じ顔ぶれの会議は？</translation>
    </message>
    <message>
        <source>On whom do meetings pile up?</source>
        <translation>出席が集中している人は？</translation>
    </message>
    <message>
        <source>What breaks when somebody moves on?</source>
        <translation>異動すると切れる関係は？</translation>
    </message>
    <message>
        <source>Which ties are new, kept or lost?</source>
        <translation>関係は増えた？ 続いている？</translation>
    </message>
    <message>
        <source>Which professions hardly know each other?</source>
        <translation>つながりの弱い職種の組は？</translation>
    </message>
    <message>
        <source>Who can introduce us to a profession?</source>
        <translation>その職種を紹介してくれる人は？</translation>
    </message>
    <message>
        <source>Whom should a newcomer meet first?</source>
        <translation>新任の人が最初に会うとよい人は？</translation>
    </message>
    <message>
        <source>Who links the districts?</source>
        <translation>圏域の橋渡しをしている人は？</translation>
    </message>
    <message>
        <source>Which offices had training across professions?</source>
        <translation>多職種の研修を受けた事業所は？</translation>
    </message>
    <message>
        <source>How large and how long are the meetings?</source>
        <translation>会議1回の人数・職種・時間は？</translation>
    </message>
    <message>
        <source>Who is often absent, and why?</source>
        <translation>欠席の多い所と理由は？</translation>
    </message>
    <message>
        <source>Which agreed roles are not done?</source>
        <translation>決めた役割で終わっていないものは？</translation>
    </message>
    <message>
        <source>Where did the regional issues go?</source>
        <translation>地域課題はどこまで届いた？</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>年次表</translation>
    </message>
    <message>
        <source>Answering the questions</source>
        <translation>問いに答えています</translation>
    </message>
    <message>
        <source>(meeting without a title)</source>
        <translation>（題のない会議）</translation>
    </message>
    <message>
        <source>There is no such meeting in this file. Nothing was changed.</source>
        <translation>その会議はこのデータにありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>There is no such person in this file. Nothing was changed.</source>
        <translation>その人はこのデータにありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>%1 added (%2)</source>
        <translation>%1を追加（%2）</translation>
    </message>
    <message>
        <source>Enter the name of the person. Nothing was changed.</source>
        <translation>氏名を入れてください。何も変わっていません。</translation>
    </message>
    <message>
        <source>Enter the name of the kind of meeting. Nothing was changed.</source>
        <translation>会議種別の名前を入れてください。何も変わっていません。</translation>
    </message>
    <message>
        <source>Kind of meeting changed (%1)</source>
        <translation>会議種別の変更（%1）</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 removed (%2)</source>
        <translation>%1を削除（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence noted: %1 (%2)</source>
        <translation>欠席の記録：%1（%2）</translation>
    </message>
    <message>
        <source>Attendance noted: %1 (%2)</source>
        <translation>出席の追加：%1（%2）</translation>
    </message>
    <message>
        <source>Minutes written (%1)</source>
        <translation>議事録の記入（%1）</translation>
    </message>
    <message>
        <source>How well they know each other: %1 and %2</source>
        <translation>どのくらい知っているか：%1と%2</translation>
    </message>
    <message>
        <source>Choose two people and one of the three levels. Nothing was changed.</source>
        <translation>2人の人と3段階のどれかを選んでください。何も変わっていません。</translation>
    </message>
    <message>
        <source>There is no such issue in this file. Nothing was changed.</source>
        <translation>その地域課題はこのデータにありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Issue carried on (%1)</source>
        <translation>地域課題を次へ（%1）</translation>
    </message>
    <message>
        <source>Moved in the picture: %1</source>
        <translation>図の中での移動：%1</translation>
    </message>
    <message>
        <source>There is no field of this name. Nothing was changed.</source>
        <translation>その名前の項目はありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 changed (%2)</source>
        <translation>%1の変更（%2）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>会議の組</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>and</source>
        <translation>もう一方</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>重なった回数</translation>
    </message>
    <message>
        <source>Same faces</source>
        <translation>同じ顔ぶれ</translation>
    </message>
    <message>
        <source>What could be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>(the same series)</source>
        <translation>（同じ会議どうし）</translation>
    </message>
    <message>
        <source>hold them together</source>
        <translation>一つにまとめて開く</translation>
    </message>
    <message>
        <source>meet less often, or invite others</source>
        <translation>回数を減らすか、ほかの人を招く</translation>
    </message>
    <message>
        <source>Meetings with nearly the same people (%1 and more)</source>
        <translation>ほぼ同じ顔ぶれの会議（%1以上）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>両方に出た人</translation>
    </message>
    <message numerus="yes">
        <source>%n to merge</source>
        <translation>
            <numerusform>統合の候補 %n組</numerusform>
        </translation>
    </message>
    <message>
        <source>No two meetings of the last %1 months had nearly the same people.</source>
        <translation>この%1か月に、ほぼ同じ顔ぶれの会議はありません。</translation>
    </message>
    <message>
        <source>“%1” and “%2” had nearly the same people %3 times, most on %4 and %5: %6 were in both.</source>
        <translation>「%1」と「%2」は、ほぼ同じ顔ぶれが%3回ありました。最も近いのは%4と%5で、%6人が両方に出ています。</translation>
    </message>
    <message>
        <source>Think about holding “%1” and “%2” together.</source>
        <translation>「%1」と「%2」を、一つにまとめて開けないか検討してください。</translation>
    </message>
    <message>
        <source>No two different meetings had the same faces. “%1” always has the same: %2 pairs of meetings.</source>
        <translation>別々の会議で顔ぶれが重なるものはありません。「%1」はいつも同じ顔ぶれです（%2組）。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>By profession</source>
        <translation>職種別</translation>
    </message>
    <message>
        <source>People known</source>
        <translation>知っている人</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>延べ人数</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>1人当たり</translation>
    </message>
    <message>
        <source>Gini %1</source>
        <translation>ジニ %1</translation>
    </message>
    <message>
        <source>Nobody was at a meeting in the last %1 months.</source>
        <translation>この%1か月に会議に出た人はいません。</translation>
    </message>
    <message>
        <source>%1 were at the most meetings, up to %2. A tenth of those who came carries %3 of %4 attendances (%5); Gini coefficient %6.</source>
        <translation>出席が多いのは%1で、最も多い人は%2回です。出た人の1割が、延べ%4人の出席のうち%3人分（%5）を担っています。偏り（ジニ係数：0は均等、1は一人に集中）は%6です。</translation>
    </message>
    <message>
        <source>Ask a colleague of the same office to come in turn.</source>
        <translation>同じ所属の人に、交代で来てもらえないか相談してください。</translation>
    </message>
    <message>
        <source>District</source>
        <translation>圏域</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>受けた人</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>%1 of %2 without</source>
        <translation>未受講 %1／%2か所</translation>
    </message>
    <message>
        <source>In the business year %1 there were %2 trainings across professions. From %3 of %4 offices of care and medicine nobody came to one.</source>
        <translation>%1度の多職種の研修は%2回です。介護・医療の事業所%4か所のうち、%3か所からはまだ誰も受けていません。</translation>
    </message>
    <message>
        <source>Send those offices the date of the next training.</source>
        <translation>その事業所に、次の研修の日程を知らせてください。</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>会議種別</translation>
    </message>
    <message>
        <source>People each</source>
        <translation>平均人数</translation>
    </message>
    <message>
        <source>Professions each</source>
        <translation>平均職種数</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>平均の分数</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>No meeting was held in the last %1 months.</source>
        <translation>この%1か月に開いた会議はありません。</translation>
    </message>
    <message>
        <source>On average %1 people of %2 professions came to one of %3 meetings, for %4 minutes.</source>
        <translation>会議%3回の平均は、%1人・%2職種・%4分です。</translation>
    </message>
    <message>
        <source>(no reason noted)</source>
        <translation>（理由の記入なし）</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n absences</source>
        <translation>
            <numerusform>欠席 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No absence was noted in the last %1 months.</source>
        <translation>この%1か月に、欠席の記録はありません。</translation>
    </message>
    <message>
        <source>%1 absences were noted; most from %2 (%3). The most frequent reason: %4.</source>
        <translation>欠席の記録は%1件です。最も多いのは%2（%3件）、理由で多いのは「%4」です。</translation>
    </message>
    <message>
        <source>Business year %1</source>
        <translation>%1度</translation>
    </message>
    <message>
        <source>per centre</source>
        <translation>1センター当たり</translation>
    </message>
    <message>
        <source>2012 average</source>
        <translation>平成24年度の平均</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>実人数</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>職種数</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>新規参加</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%3回のうち%2回）</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>会議 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>From April of %1: %2 meetings, %3 attendances, %4 different people.</source>
        <translation>%1度は、会議%2回、延べ%3人、実人数%4人です。</translation>
    </message>
    <message>
        <source> Below the average of 2012, so far: %1.</source>
        <translation>平成24年度の平均にまだ届いていないのは、%1です。</translation>
    </message>
    <message>
        <source>(no district)</source>
        <translation>（圏域なし）</translation>
    </message>
    <message>
        <source>Professions by district</source>
        <translation>圏域ごとの職種</translation>
    </message>
    <message>
        <source>Last came</source>
        <translation>最後に来た日</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>profession, district</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n offices</source>
        <translation>
            <numerusform>%nか所</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody came from every office and every profession that is in the register.</source>
        <translation>登録のあるすべての所属と職種から、誰かが来ています。</translation>
    </message>
    <message>
        <source>From %1 of %2 offices nobody came in the last %3 months.</source>
        <translation>この%3か月、%2か所のうち%1か所からは誰も来ていません。</translation>
    </message>
    <message>
        <source>From %1 of %2 offices nobody came in the last %3 months. Missing altogether: %4.</source>
        <translation>この%3か月、%2か所のうち%1か所からは誰も来ていません。職種ごと会えていないのは、%4です。</translation>
    </message>
    <message>
        <source>Invite them to the next meeting of their district.</source>
        <translation>その圏域の次の会議に招いてください。</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>圏域別</translation>
    </message>
    <message>
        <source>Know others</source>
        <translation>つながりのある他職種</translation>
    </message>
    <message>
        <source>Who knows whom</source>
        <translation>誰が誰と</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>会った人</translation>
    </message>
    <message>
        <source>Met most</source>
        <translation>よく会う人</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2のうち%1</translation>
    </message>
    <message>
        <source>No doctor, dentist or pharmacist is in the register yet.</source>
        <translation>医師・歯科医師・薬剤師は、まだ登録されていません。</translation>
    </message>
    <message>
        <source>Of %1 doctors, dentists and pharmacists %2 met others in the last %3 months.</source>
        <translation>医師・歯科医師・薬剤師%1人のうち、この%3か月に誰かと会ったのは%2人です。</translation>
    </message>
    <message>
        <source>Visit those who met nobody, or invite them with somebody they know.</source>
        <translation>まだ誰とも会っていない人を訪ねるか、知り合いと一緒に招いてください。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Met from care and medicine</source>
        <translation>会った医療・介護の人</translation>
    </message>
    <message>
        <source>Of %1 professions of region, law and money %2 came to a meeting in the last %3 months.</source>
        <translation>地域・法律・家計の%1職種のうち、この%3か月に会議に来たのは%2職種です。</translation>
    </message>
    <message>
        <source> In the register but not there: %1.</source>
        <translation>登録はあるが来ていないのは、%1です。</translation>
    </message>
    <message>
        <source>Nobody is in the register of: %1.</source>
        <translation>まだ誰も登録されていない職種：%1</translation>
    </message>
    <message>
        <source>Weakest pairs</source>
        <translation>弱い組</translation>
    </message>
    <message>
        <source>with</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Know each other</source>
        <translation>会った組</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>ありうる組</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Mixing of professions (share of possible pairs that met)</source>
        <translation>職種の混ざり方（ありうる組のうち会った割合 %）</translation>
    </message>
    <message>
        <source>E–I index: from −1, only among themselves, to 1, only with others</source>
        <translation>E–I指数（−1＝同じ職種とだけ、1＝ほかの職種とだけ）</translation>
    </message>
    <message>
        <source>Ties with others</source>
        <translation>ほかの職種と</translation>
    </message>
    <message>
        <source>among themselves</source>
        <translation>同じ職種と</translation>
    </message>
    <message>
        <source>E–I index</source>
        <translation>E–I指数</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>人が足りません</translation>
    </message>
    <message>
        <source>This can be said as soon as two professions have two people each in the register.</source>
        <translation>2人以上いる職種が2つあると、答えが出ます。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 and %2 know each other least: %3 of %4 possible pairs met.</source>
        <translation>%1と%2のつながりが最も弱く、ありうる%4組のうち会ったのは%3組です。</translation>
    </message>
    <message>
        <source>%1 and %2 never met in the last %3 months.</source>
        <translation>%1と%2は、この%3か月に一度も会っていません。</translation>
    </message>
    <message>
        <source>A next training for %1 and %2 together would bring the most people together.</source>
        <translation>次の研修は、%1と%2を組み合わせると、最も多くの人が知り合えます。</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>つなぐ先</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>その先の人数</translation>
    </message>
    <message>
        <source>Between districts</source>
        <translation>圏域どうし</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two districts</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>People of fewer than two districts are in the register. Give affiliations a district to see this.</source>
        <translation>2つ以上の圏域の人が登録されていません。所属に圏域を入れると答えが出ます。</translation>
    </message>
    <message>
        <source>Nobody met people of another district in the last %1 months.</source>
        <translation>この%1か月に、ほかの圏域の人と会った人はいません。</translation>
    </message>
    <message>
        <source>%1 link the districts most.</source>
        <translation>圏域を最もよくつないでいるのは、%1です。</translation>
    </message>
    <message>
        <source> No tie at all between %1.</source>
        <translation>つながりがまったくないのは、%1です。</translation>
    </message>
    <message>
        <source>Ask one of those who link others to bring the two together.</source>
        <translation>橋渡しをしている人に、両方を引き合わせてもらってください。</translation>
    </message>
    <message numerus="yes">
        <source>met %n times</source>
        <translation>
            <numerusform>同席 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>People who hold others in the network</source>
        <translation>ほかの人をつなぎとめている人</translation>
    </message>
    <message>
        <source>Cut off without them</source>
        <translation>切れる人数</translation>
    </message>
    <message>
        <source>Could take over</source>
        <translation>後任の候補</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>まだいません</translation>
    </message>
    <message>
        <source>Single ties between two parts</source>
        <translation>一本だけのつながり</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>最後に会った日</translation>
    </message>
    <message>
        <source>Nobody holds the network together alone: whoever moves on, all others can still reach each other.</source>
        <translation>一人で網をつなぎとめている人はいません。誰が異動しても、ほかの人どうしはつながっています。</translation>
    </message>
    <message numerus="yes">
        <source>Without %1, %n people could not be reached any more: %2.</source>
        <translation>
            <numerusform>%1がいなくなると、%n人に届かなくなります：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let somebody of the same office come along to a meeting before that happens.</source>
        <translation>その前に、同じ所属の誰かに会議へ一緒に来てもらってください。</translation>
    </message>
    <message>
        <source>Let %1 come along to a meeting before that happens.</source>
        <translation>その前に、%1に会議へ一緒に来てもらってください。</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>分野別</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>続いている</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>途絶えた</translation>
    </message>
    <message>
        <source>Whom to meet again</source>
        <translation>また会うとよい組</translation>
    </message>
    <message>
        <source>Together before</source>
        <translation>前の年の同席</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <comment>new and lost ties</comment>
        <translation>＋%1 −%2</translation>
    </message>
    <message>
        <source>Against the %1 months before: %2 new ties, %3 kept, %4 lost.</source>
        <translation>その前の%1か月と比べると、新しいつながり%2組、続いている%3組、途絶えた%4組です。</translation>
    </message>
    <message>
        <source>The strongest of the lost ones: %1 and %2. Invite both to the next meeting.</source>
        <translation>途絶えた中で最も強かったのは、%1と%2です。二人を次の会議に招いてください。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>紹介できる人</translation>
    </message>
    <message>
        <source>How well known</source>
        <translation>知り方</translation>
    </message>
    <message>
        <source>who knows</source>
        <translation>その先の人</translation>
    </message>
    <message>
        <source>(known)</source>
        <translation>（直接知っている）</translation>
    </message>
    <message>
        <source> To %1 (%2) the shortest way is over %3.</source>
        <translation>%1（%2）には、%3さんから紹介してもらうのが近道です。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>さんと</translation>
    </message>
    <message numerus="yes">
        <source>%n over others</source>
        <translation>
            <numerusform>近道 %n職種</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the register yet.</source>
        <translation>まだ誰も登録されていません。</translation>
    </message>
    <message>
        <source>%1 knows people of %2 professions and reaches %3 more over one or two others.</source>
        <translation>%1は%2職種の人を直接知っていて、1人か2人を介してさらに%3職種に届きます。</translation>
    </message>
    <message>
        <source> No way leads to: %1.</source>
        <translation>道がないのは、%1です。</translation>
    </message>
    <message>
        <source>People reached more</source>
        <translation>新たに届く人</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>知っている人</translation>
    </message>
    <message>
        <source>As soon as people were at meetings together, five are named here.</source>
        <translation>人が会議で同席すると、ここに5人が出ます。</translation>
    </message>
    <message>
        <source>In %1: </source>
        <translation>%1では、</translation>
    </message>
    <message>
        <source>%1. Over these %2 people %3 can be reached.</source>
        <translation>%1です。この%2人から、%3人に届きます。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>決めた会議</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>(shown when client data is open)</source>
        <translation>（利用者データを開くと見えます）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, meeting</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>number of roles</comment>
        <translation>遅れ %1件</translation>
    </message>
    <message>
        <source>All agreed roles are done (%1).</source>
        <translation>決めた役割はすべて終わっています（%1件）。</translation>
    </message>
    <message>
        <source>%1 agreed roles are open, %2 of them late; %3 are done.</source>
        <translation>終わっていない役割は%1件、うち期限を過ぎたものが%2件です。終わったものは%3件です。</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>出た日</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>地域課題</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Carried to</source>
        <translation>提起先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最後の動き</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>どこまで届いたか</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>%1 lie still</source>
        <translation>動きなし %1件</translation>
    </message>
    <message>
        <source>No regional issue is in the register. They are raised at a meeting.</source>
        <translation>地域課題はまだありません。会議の画面で出せます。</translation>
    </message>
    <message>
        <source>Of %1 regional issues %2 reached the city. %3 had no step for half a year.</source>
        <translation>地域課題%1件のうち、市まで届いたのは%2件です。半年動きのないものが%3件あります。</translation>
    </message>
    <message>
        <source>Put on the next agenda: %1.</source>
        <translation>次の議題に入れてください：%1</translation>
    </message>
    <message>
        <source>(no kind)</source>
        <translation>（種別なし）</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同じ氏名</translation>
    </message>
    <message>
        <source>same reading</source>
        <translation>同じふりがな</translation>
    </message>
    <message>
        <source>same office</source>
        <translation>同じ所属</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>同じ電話番号</translation>
    </message>
    <message>
        <source>Choose two different people. Nothing was changed.</source>
        <translation>別々の2人を選んでください。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 and %2 put together</source>
        <translation>%1と%2を一人にまとめる</translation>
    </message>
    <message>
        <source>This is no time. Please type it like 18:30.</source>
        <translation>時刻として読めません。18:30 のように入れてください。</translation>
    </message>
    <message>
        <source>“%1” is no profession of the list. Type for example 医師, ケアマネ or 民生委員.</source>
        <translation>「%1」は職種の一覧にありません。医師、ケアマネ、民生委員のように入れてください。</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>reason, times</comment>
        <translation>%1 %2件</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1を通じて</translation>
    </message>
    <message>
        <source>told by themselves</source>
        <translation>本人の申告</translation>
    </message>
    <message>
        <source>inferred from meetings</source>
        <translation>同席からの推定</translation>
    </message>
    <message>
        <source>Rings from inside: trusted work together, views and ways, name and face</source>
        <translation>輪は内側から、信頼して働ける・考え方が分かる・顔と名前が分かる</translation>
    </message>
    <message>
        <source> Of %1 ties the strongest %2 are drawn.</source>
        <translation>&#x3000;線は%1本のうち、強いほうから%2本です。</translation>
    </message>
    <message>
        <source>The network of the region: questions and answers</source>
        <translation>地域のつながり&#x3000;問いと答え</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>問%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Having met is no proof of knowing each other.</source>
        <translation>同席は知り合いの証明ではありません。</translation>
    </message>
    <message>
        <source>this row cannot be read</source>
        <translation>この行は読めません</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in Excel first. Nothing was changed.</source>
        <translation>貼り付けるものがありません。先にExcelで行をコピーしてください。データは変わっていません。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Attendance as a table</source>
        <translation>出席の表</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Order of business</source>
        <translation>次第</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message numerus="yes">
        <source>List of names, %n people</source>
        <translation>
            <numerusform>出席者名簿&#x3000;%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>役</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>What was discussed</source>
        <translation>検討内容</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Conclusion and policy of support</source>
        <translation>結論・支援方針</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Regional issues</source>
        <translation>地域課題</translation>
    </message>
    <message>
        <source>Certificate of training</source>
        <translation>修了証</translation>
    </message>
    <message>
        <source>%1 (honoured)</source>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>This certifies that you attended the training below.</source>
        <translation>下記の研修を修了されたことを証します。</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>研修名&#x3000;%1</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>テーマ&#x3000;%1</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>受講日&#x3000;%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時間&#x3000;%1</translation>
    </message>
    <message>
        <source>Organiser: %1</source>
        <translation>主催&#x3000;%1</translation>
    </message>
    <message>
        <source>Kind of meeting: %1</source>
        <translation>会議の種類：%1</translation>
    </message>
    <message>
        <source>stands in the list already; counted once</source>
        <translation>一覧にすでに載っています。1回と数えます</translation>
    </message>
    <message>
        <source>somebody not listed</source>
        <translation>非掲載の人</translation>
    </message>
    <message>
        <source>stands in the list already as “%1”; that one counts</source>
        <translation>一覧にすでに「%1」と載っています。そちらを取り込みます</translation>
    </message>
    <message>
        <source>noted here as “%1”, in the list as “%2”; what is noted stays</source>
        <translation>ここでは「%1」、一覧では「%2」です。ここの記録をそのままにします</translation>
    </message>
    <message>
        <source>(known to the centre)</source>
        <translation>（センターの記録にあり）</translation>
    </message>
    <message>
        <source>it ends before the ties</source>
        <translation>つながりが始まる前で途切れています</translation>
    </message>
    <message>
        <source>it is damaged, cut off, or defines what no network needs</source>
        <translation>壊れているか、途中で切れているか、ネットワークには要らない定義が入っています</translation>
    </message>
    <message>
        <source>Beside 2012</source>
        <translation>平成24年と比べる</translation>
    </message>
    <message>
        <source>meetings per centre; line: average of 2012</source>
        <translation>1センターあたりの回数。縦の線は平成24年の平均</translation>
    </message>
    <message>
        <source>Beside the year before</source>
        <translation>前年度と比べる</translation>
    </message>
    <message>
        <source>number of meetings; line: the year before</source>
        <translation>会議の回数。縦の線は前年度</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>%1の会議</translation>
    </message>
    <message>
        <source>%1 absences were noted; most from %2 (%3). The reasons stay in the centre.</source>
        <translation>欠席の記録は%1件です。最も多いのは%2（%3件）です。理由はセンター内の記録です。</translation>
    </message>
    <message>
        <source>%1 without a district</source>
        <translation>圏域のない%1</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>tomorrow %1</source>
        <translation>明日%1</translation>
    </message>
    <message>
        <source>%1/%2 (%3) %4</source>
        <translation>%1/%2（%3）%4</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>営業中&#x3000;%1まで</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>営業中</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>Closed now, opens %1</source>
        <translation>時間外&#x3000;%1から</translation>
    </message>
    <message>
        <source>Whether it is open now is not known</source>
        <translation>いま開いているかは不明</translation>
    </message>
    <message>
        <source>Whether it is open now is not known; open from %1</source>
        <translation>いまは不明&#x3000;%1から営業</translation>
    </message>
    <message>
        <source>No hours understood yet</source>
        <translation>まだ時間を読み取れません</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>読み取り：%1</translation>
    </message>
    <message>
        <source>Words not understood, kept as a remark: %1</source>
        <translation>読めなかった語（補足として残ります）：%1</translation>
    </message>
    <message>
        <source>The file is damaged or not complete. Nothing was taken in. Ask the sender for it once more.</source>
        <translation>ファイルがこわれているか、途中で切れています。何も取り込んでいません。送り手に、もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The file is larger than any file of Tasuki. Nothing was taken in.</source>
        <translation>たすきのファイルにしては大きすぎます。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>This is no exchange file of Tasuki. Nothing was taken in.</source>
        <translation>たすきの交換ファイルではありません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>This file holds a handover for this centre. Nothing was taken in yet. Take it in on the page Handovers.</source>
        <translation>このセンターあての申し送りのファイルです。まだ何も取り込んでいません。「申し送り」で受け取ってください。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>ファイルを確かめています</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>The card of “%1” is not noted here, so nothing can be sealed for them. Nothing was written. Compare the five words with them by telephone and note the card first.</source>
        <translation>「%1」のカードが登録されていないので、相手だけが開ける封をかけられません。何も書き出していません。先に、5つの言葉を電話で照らし合わせて、カードを登録してください。</translation>
    </message>
    <message>
        <source>This received sheet is no longer what “%1” signed. It is not shown. Everything else is as it was. Ask them for the file once more, or restore a backup.</source>
        <translation>この申し送りは、「%1」が署名したときの中身と違っているので、表示しません。ほかの記録はそのままです。ファイルをもう一度もらうか、バックアップから戻してください。</translation>
    </message>
    <message>
        <source>receipt told to %1</source>
        <translation>%1に受け取りを連絡</translation>
    </message>
    <message>
        <source>Write what you want to tell them first. Nothing was written.</source>
        <translation>先に、伝えたいことを書いてください。何も書き出していません。</translation>
    </message>
    <message>
        <source>A reply may have 20,000 characters. Nothing was written. Shorten it.</source>
        <translation>返信は2万字までです。何も書き出していません。短くしてください。</translation>
    </message>
    <message>
        <source>reply written to %1</source>
        <translation>%1に返信</translation>
    </message>
    <message>
        <source>%1 sealed for %2</source>
        <translation>%1を%2あてに封をした</translation>
    </message>
    <message>
        <source>“%1” answers a sheet that this file never sealed for them. Nothing was changed. Take the answer in on the PC that sealed the sheet.</source>
        <translation>「%1」からの返事ですが、もとの申し送りは、ここで封をしたものではありません。何も変わっていません。封をしたパソコンで受け取ってください。</translation>
    </message>
    <message>
        <source>The answer in this file cannot be read. Nothing was changed. Ask the sender for it once more.</source>
        <translation>このファイルの返事を読めませんでした。何も変わっていません。送り主に、もう一度もらってください。</translation>
    </message>
    <message>
        <source>This centre wrote this file itself. Nothing was changed. Give it to the receiver.</source>
        <translation>このセンターが書き出したファイルです。何も変わっていません。宛先に渡してください。</translation>
    </message>
    <message>
        <source>The file says it is from “%1”, but it is not signed with the key on their card. Nothing was taken in. Ask them by telephone whether they have a new card; it may be somebody else.</source>
        <translation>「%1」からとありますが、登録してあるカードの鍵と署名が合いません。何も受け取っていません。カードが新しくなったのかを電話で確かめてください。別の人が作ったものかもしれません。</translation>
    </message>
    <message>
        <source>The file says it is from this centre, but another key signed it. Nothing was taken in. Tell who gave it to you.</source>
        <translation>このセンターからとありますが、署名したのは別の鍵です。何も受け取っていません。渡した人に知らせてください。</translation>
    </message>
    <message>
        <source>reply of %1 taken in</source>
        <translation>%1からの返信を受け取り</translation>
    </message>
    <message>
        <source>receipt of %1 taken in</source>
        <translation>%1からの受領を受け取り</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Where to ask</source>
        <translation>相談先のご案内</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（つづき）</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>確認日 %1</translation>
    </message>
    <message>
        <source>Fax %1</source>
        <translation>FAX %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Takes care of</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>行き方</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1（%2現在）</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>できる</translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>できない</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>If anything is unclear, please ask us</source>
        <translation>わからないことは、こちらへお電話ください</translation>
    </message>
    <message>
        <source>Vacancy: %1</source>
        <translation>空き：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n places in all</source>
        <translation>
            <numerusform>全%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>電話 %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>印刷 %1&#x3000;%2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>印刷 %1</translation>
    </message>
    <message>
        <source>Printed by %1</source>
        <translation>印刷 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not shown here</source>
        <translation>
            <numerusform>載せていない項目 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>渡す相手：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>頁 %1／%2</translation>
    </message>
    <message>
        <source>Handle with care</source>
        <translation>取扱注意</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No place was found.</source>
        <translation>当てはまるところはありませんでした。</translation>
    </message>
    <message>
        <source>The page could not be saved as “%1”: this place cannot be written to. Nothing was changed. Please choose another folder.</source>
        <translation>「%1」に保存できませんでした。この場所には書き込めません。何も変わっていません。ほかのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The page could not be saved to the end as “%1”: the disk may be full. An older file of that name is untouched. Please make room or choose another folder.</source>
        <translation>「%1」を最後まで保存できませんでした。ディスクの空きが足りないようです。前からある同じ名前のファイルはそのままです。空きを作るか、ほかのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前の頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次の頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation>印刷するページがありません。</translation>
    </message>
    <message>
        <source>Printer adjustment</source>
        <translation>印刷位置の調整</translation>
    </message>
    <message>
        <source>Measure to the middle of the upper left cross, from the left edge and from the upper edge.</source>
        <translation>左上の十字の中心までを、紙の左端と上端から測ります。</translation>
    </message>
    <message>
        <source>Enter both lengths in the printer settings.</source>
        <translation>2つの長さをプリンターの設定に入れてください。</translation>
    </message>
    <message>
        <source>Please choose a printer first.</source>
        <translation>先にプリンターを選んでください。</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages. Nothing in Tasuki was changed. Please check that it is switched on, or choose another printer.</source>
        <translation>プリンター「%1」に送れませんでした。たすきのデータは変わっていません。電源を確かめるか、ほかのプリンターを選んでください。</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>変わりなし</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変わった</translation>
    </message>
    <message>
        <source>Everything was checked lately.</source>
        <translation>最近すべて確認してあります。</translation>
    </message>
    <message>
        <source>These measures are no sheet of labels. Give columns, rows, width, height, left and upper edge in millimetres, for example 2,6,86.4,42.3,18.6,21.2; all labels must lie on A4 and beside each other.</source>
        <translation>ラベル用紙の寸法として読めませんでした。列数、段数、幅、高さ、左の余白、上の余白を、2,6,86.4,42.3,18.6,21.2 のようにミリメートルで入れてください。すべての面がA4に収まり、重ならないようにしてください。</translation>
    </message>
    <message>
        <source>Trial page for labels</source>
        <translation>ラベルの位置合わせ</translation>
    </message>
    <message>
        <source>Print on plain paper at 100 % (actual size), lay it behind a sheet of labels and hold both against the light. Enter by how many millimetres the frames are out; to the right and down are positive.</source>
        <translation>普通紙に100％（実際のサイズ）で印刷し、ラベル用紙の後ろに重ねて光に透かしてください。枠が何ミリずれているかを補正の値に入れます。右と下へ動かすときが正の数です。</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Print the test page on plain paper and measure it with a ruler.</source>
        <translation>普通紙に確認用の紙を印刷して、定規で測ってください。</translation>
    </message>
    <message>
        <source>This PC knows no printer. Set one up in the system&apos;s settings first; nothing was changed.</source>
        <translation>このPCにはプリンターが登録されていません。先にシステムの設定で登録してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Print the test page</source>
        <translation>確認用の紙を印刷</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>From the left edge to the upper left cross</source>
        <translation>紙の左端から、左上の十字まで</translation>
    </message>
    <message>
        <source>From the upper edge to the same cross</source>
        <translation>紙の上端から、同じ十字まで</translation>
    </message>
    <message>
        <source>20 mm each means that the printer is exact.</source>
        <translation>どちらも20 mmなら、ずれはありません。</translation>
    </message>
    <message>
        <source>The test page is on its way to the printer.</source>
        <translation>確認用の紙をプリンターに送りました。</translation>
    </message>
    <message>
        <source>Keep for this printer</source>
        <translation>このプリンター用に保存</translation>
    </message>
    <message>
        <source>The printer “%1” has no paper of the size %2. Nothing was printed. Choose another printer, or keep the pages as PDF.</source>
        <translation>プリンター「%1」には%2の用紙がありません。印刷していません。別のプリンターを選ぶか、PDFで保存してください。</translation>
    </message>
</context>
<context>
    <name>RosterText</name>
    <message>
        <source>List of centres</source>
        <translation>センターの一覧</translation>
    </message>
    <message>
        <source>Take in list %1 of “%2”?</source>
        <translation>「%2」の一覧（第%1号）を受け取りますか</translation>
    </message>
    <message>
        <source>Call the city on a number that you know, and compare these five words. Whoever signs the list says which cards hold here.</source>
        <translation>知っている番号で市に電話して、次の5つの言葉を読み合わせてください。この一覧に署名した市が、どのカードを使うかを決めます。</translation>
    </message>
    <message>
        <source>It is signed with the key that is known already. Its five words:</source>
        <translation>これまでと同じ鍵の署名です。5つの言葉：</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are in it.</source>
        <translation>
            <numerusform>カードが%n枚入っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新しいカード：%1</translation>
    </message>
    <message>
        <source>Another card than until now: %1</source>
        <translation>カードが変わるセンター：%1</translation>
    </message>
    <message>
        <source>No longer to be believed, so its card goes: %1</source>
        <translation>鍵が取り消されたので、カードを外すセンター：%1</translation>
    </message>
    <message>
        <source>Nothing changes for the cards that are here.</source>
        <translation>こちらのカードに、変わるところはありません。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>受け取らない</translation>
    </message>
    <message>
        <source>The words are the same: take it in</source>
        <translation>読み合わせた。受け取る</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>The city revoked the key of this centre: the others take in nothing more of it. The data here is safe. Call the city.</source>
        <translation>このセンターの鍵が、市に取り消されました。ほかのセンターは、こちらのファイルを受け取らなくなります。こちらのデータは無事です。市に電話してください。</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>The list of centres is written by “%1”. Nothing was written.</source>
        <translation>センターの一覧は「%1」が作っています。何も書き出していません。</translation>
    </message>
    <message>
        <source>A list of “%1” is known that was signed with another key. Nothing was noted. Ask the city by telephone.</source>
        <translation>「%1」の一覧は、別の鍵で署名されたものが登録されています。何も書き留めていません。市に電話で確かめてください。</translation>
    </message>
    <message>
        <source>A newer list of “%1” is here already. Nothing was changed.</source>
        <translation>「%1」の、もっと新しい一覧がすでにあります。何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Is it in the register?</source>
        <translation>記録の有無</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>消した</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>ここにない記録</translation>
    </message>
    <message>
        <source>This value is chosen, not typed. Take one of the two, or change it where the record stands.</source>
        <translation>この項目は文字では入れられません。どちらかを選ぶか、その記録の画面で直してください。</translation>
    </message>
</context>
<context>
    <name>ScopeMenu</name>
    <message>
        <source>Who may see “%1” here</source>
        <translation>「%1」を見せる範囲（この資源）</translation>
    </message>
    <message>
        <source>As in all facilities</source>
        <translation>ほかの資源と同じ</translation>
    </message>
    <message>
        <source>“%1” in all facilities</source>
        <translation>すべての資源の「%1」</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <translation>ふだんどおり（%1）</translation>
    </message>
    <message>
        <source>This whole facility</source>
        <translation>この資源全体</translation>
    </message>
    <message>
        <source>As its kind of service</source>
        <translation>サービスの種類と同じ</translation>
    </message>
    <message>
        <source>Saved: who may see it (%1)</source>
        <translation>見せる範囲を保存しました（%1）</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>centre only</source>
        <translation>センター内</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>whole facilities %1</source>
        <translation>資源全体 %1件</translation>
    </message>
    <message>
        <source>whole services %1</source>
        <translation>サービス全体 %1件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Say which facility, category or field it is about. Nothing was changed.</source>
        <translation>どの資源、種類、項目についての決まりかを指定してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>This facility is no longer there. Nothing was changed.</source>
        <translation>この資源は、もうありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>A rule is about one facility or about a category, not both. Nothing was changed.</source>
        <translation>決まりは、1つの資源か1つの種類のどちらかに付けます。何も変わっていません。</translation>
    </message>
    <message>
        <source>There is no category with the code %1. Nothing was changed.</source>
        <translation>コード「%1」の種類はありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>There is no field called %1. Nothing was changed.</source>
        <translation>「%1」という項目はありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>公開用</translation>
    </message>
    <message>
        <source>For professionals</source>
        <translation>関係者限り</translation>
    </message>
    <message>
        <source>Inside the centre</source>
        <translation>センター内</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 may be seen: %2</source>
        <translation>見せる範囲の変更（%1：%2）</translation>
    </message>
    <message>
        <source>%1 may be seen as usual again</source>
        <translation>見せる範囲をふだんどおりに（%1）</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Ministry of Health, Labour and Welfare, care service information, processed</source>
        <translation>厚生労働省 介護サービス情報公表システム（加工して作成）</translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation>月〜金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>public holidays</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>Care and medical resources</source>
        <translation>社会資源の一覧</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>ほかに：%1</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>Whom to call, %1, month %2</source>
        <translation>%1%2月の確認電話</translation>
    </message>
    <message>
        <source>Last check: %1, %2</source>
        <translation>最後の確認：%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>確認したことがありません</translation>
    </message>
    <message>
        <source>This facility is not shown to this audience (%1), so nothing was printed. Choose another audience, or change who may see it.</source>
        <translation>この資源は「%1」では見せないことになっているため、印刷していません。渡す相手を選び直すか、見せる範囲を変えてください。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>(to the office)</source>
        <translation>御中</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>宛名ラベル</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更の一覧</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>today %1</source>
        <translation>きょう %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>きのう %1</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか（かなでも探せます）</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>できることを探す</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Tasuki cannot take in these files.</source>
        <translation>このファイルは取り込めません。</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>使い方を探す</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>使い方の一覧</translation>
    </message>
    <message>
        <source>No page says this</source>
        <translation>その言葉はどこにもありません</translation>
    </message>
    <message>
        <source>Try a shorter word.</source>
        <translation>もっと短い言葉で探してください。</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>使い方の文</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Tasuki</source>
        <translation>たすき</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>元に戻したものをやり直す</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてから探す</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>できることの一覧</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次の枠に移る</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前の枠に移る</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>この画面の使い方</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>画面を移る：%1</translation>
    </message>
    <message>
        <source>%1 - Tasuki</source>
        <translation>%1 － たすき</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>いまバックアップする</translation>
    </message>
    <message>
        <source>Tasuki data files (*.tasuki-data)</source>
        <translation>たすきのデータファイル (*.tasuki-data)</translation>
    </message>
    <message>
        <source>Start - Tasuki</source>
        <translation>はじめる － たすき</translation>
    </message>
    <message>
        <source>What the region has, in one file on your own PC. Nothing goes to the internet.</source>
        <translation>地域の社会資源を、このPCの1つのファイルに。インターネットには送りません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Make the centre&apos;s data file</source>
        <translation>センターのデータファイルをつくる</translation>
    </message>
    <message>
        <source>For a centre that begins with Tasuki. Both names can be changed later.</source>
        <translation>初めてたすきを使うセンターの方へ。名前はあとで変えられます。</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>センターの名前</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>It stands beside what you write.</source>
        <translation>書いたものに、この名前が残ります。</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>場所を変える…</translation>
    </message>
    <message>
        <source>Make the data file</source>
        <translation>データファイルをつくる</translation>
    </message>
    <message>
        <source>Open a data file that exists</source>
        <translation>あるファイルを開く</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Try it with a sample city</source>
        <translation>見本の市で試す</translation>
    </message>
    <message>
        <source>A city that does not exist, with its offices, corrections and history. Whatever you do there touches no real data, and it begins anew each time.</source>
        <translation>実在しない市の事業所・訂正・履歴が入っています。何をしても本当のデータには触らず、開くたびに新しくなります。</translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation>見本の市を開く</translation>
    </message>
    <message>
        <source>Enter the name of the centre.</source>
        <translation>センターの名前を入れてください。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>あなたの名前を入れてください。</translation>
    </message>
    <message>
        <source>Where the data file is put</source>
        <translation>データファイルを置く場所</translation>
    </message>
    <message>
        <source>Choose the data file</source>
        <translation>データファイルを選ぶ</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップから戻す…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップから戻す</translation>
    </message>
    <message>
        <source>Which backup takes the place of the data file?</source>
        <translation>どのバックアップに戻しますか</translation>
    </message>
    <message>
        <source>The file that cannot be opened is kept beside it under another name. What was written after the backup is not in it.</source>
        <translation>開けないファイルは、別の名前で隣に残します。バックアップより後に書いたことは、入っていません。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>戻さない</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>バックアップから戻す</translation>
    </message>
    <message>
        <source>The sample city is being made. This takes a few seconds.</source>
        <translation>見本の市をつくっています。数秒かかります。</translation>
    </message>
    <message>
        <source>Not connected to the internet</source>
        <translation>インターネットにはつながりません</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進みぐあい</translation>
    </message>
    <message>
        <source>Official data %1</source>
        <translation>公式データ %1</translation>
    </message>
    <message>
        <source>Text %1%</source>
        <translation>文字 %1%</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>バックアップ %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>名前を加える…</translation>
    </message>
    <message>
        <source>At work: %1</source>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>Whose name stands beside what is written: %1</source>
        <translation>書いたものに残る名前：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>The backup is in place. The file that could not be opened is kept beside it.</source>
        <translation>バックアップに戻しました。開けなかったファイルは、隣に残してあります。</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept beside the data file.</source>
        <translation>バックアップに戻しました。戻す前の中身は、データファイルの隣に残してあります。</translation>
    </message>
    <message>
        <source>Public health nurse</source>
        <translation>保健師</translation>
    </message>
    <message>
        <source>Certified social worker</source>
        <translation>社会福祉士</translation>
    </message>
    <message>
        <source>Chief care manager</source>
        <translation>主任ケアマネジャー</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>看護師</translation>
    </message>
    <message>
        <source>Care manager</source>
        <translation>ケアマネジャー</translation>
    </message>
    <message>
        <source>Life support coordinator</source>
        <translation>生活支援コーディネーター</translation>
    </message>
    <message>
        <source>Office work</source>
        <translation>事務</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>センター</translation>
    </message>
    <message>
        <source>It is printed on every page.</source>
        <translation>印刷したものに、いつも載ります。</translation>
    </message>
    <message>
        <source>Where the centre is</source>
        <translation>センターの場所</translation>
    </message>
    <message>
        <source>Name of a town or of an office near by</source>
        <translation>町の名前か、近くの事業所の名前</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>見つかった場所</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>働いている人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>同僚の名前</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>The name of the centre was saved</source>
        <translation>センターの名前を保存しました</translation>
    </message>
    <message>
        <source>Distances are counted from %1 now</source>
        <translation>これからは「%1」からの距離を測ります</translation>
    </message>
    <message>
        <source>Not chosen yet. Distances are counted from here.</source>
        <translation>まだ選んでいません。距離は、ここから測ります。</translation>
    </message>
    <message>
        <source>Now: %1. Distances are counted from here.</source>
        <translation>いまは「%1」です。距離は、ここから測ります。</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>担当中</translation>
    </message>
    <message>
        <source>At work now</source>
        <translation>担当にする</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>At work now: %1</source>
        <translation>担当にする：%1</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 を一覧から外す</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>加えました：%1</translation>
    </message>
    <message>
        <source>Go back to this backup…</source>
        <translation>このバックアップに戻す…</translation>
    </message>
    <message>
        <source>Check the data file for damage</source>
        <translation>データファイルがこわれていないか調べる</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>Everything of the centre is in this one file.</source>
        <translation>センターのことは、すべてこの1つのファイルに入っています。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>こわれていないか調べる</translation>
    </message>
    <message>
        <source>Open another data file…</source>
        <translation>別のデータファイルを開く…</translation>
    </message>
    <message>
        <source>Make a new data file…</source>
        <translation>新しいデータファイルをつくる…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>made by itself every day</source>
        <translation>毎日1回、ひとりでに取ります</translation>
    </message>
    <message>
        <source>Copy to a USB stick…</source>
        <translation>USBメモリーに写す…</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>バックアップ（新しい順）</translation>
    </message>
    <message>
        <source>Where the copy is put</source>
        <translation>バックアップを置く場所</translation>
    </message>
    <message>
        <source>Tasuki backups (*.tasuki-backup)</source>
        <translation>たすきのバックアップ (*.tasuki-backup)</translation>
    </message>
    <message>
        <source>The copy was written and checked: %1</source>
        <translation>写して、読めることを確かめました：%1</translation>
    </message>
    <message>
        <source>The backup was written and checked.</source>
        <translation>バックアップを取り、読めることを確かめました。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップを取っています</translation>
    </message>
    <message>
        <source>Something long is running still. Try again when it has ended.</source>
        <translation>時間のかかる処理がまだ続いています。終わってから、もう一度押してください。</translation>
    </message>
    <message>
        <source>Checking the data file</source>
        <translation>データファイルを調べています</translation>
    </message>
    <message>
        <source>The data file is in order: every page, the search and the access log were looked at.</source>
        <translation>データファイルはこわれていません。中身・検索・利用の記録を、すべて調べました。</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>バックアップに戻す</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>%1 のバックアップに戻しますか</translation>
    </message>
    <message>
        <source>What is there now is kept beside the data file first, so you can come back to it.</source>
        <translation>いまの中身は、先にデータファイルの隣に残します。あとでまた元に返せます。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>戻さない</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>バックアップに戻す</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept: %1</source>
        <translation>バックアップに戻しました。戻す前の中身は残してあります：%1</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>As Windows</source>
        <translation>Windowsに合わせる</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>見え方</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Also with Ctrl++ and Ctrl+- on every screen.</source>
        <translation>どの画面でも Ctrl++ と Ctrl+- で変えられます。</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1月%2日 %3</translation>
    </message>
    <message>
        <source>%1/%2/%3 %4</source>
        <translation>%1年%2月%3日 %4</translation>
    </message>
    <message numerus="yes">
        <source>There has been no backup for %n days.</source>
        <translation>
            <numerusform>%n日間、バックアップがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go here: the files go to “%1”</source>
        <translation>ここで放すと「%1」に取り込みます</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Backup: none for %n days</source>
        <translation>
            <numerusform>バックアップ %n日間ありません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 保存済み</translation>
    </message>
    <message>
        <source>The search did not fit the data and was made anew. The data file is in order.</source>
        <translation>検索用の索引がデータと合っていなかったため、作り直しました。データファイルは正常です。</translation>
    </message>
    <message>
        <source>Lock the client data</source>
        <translation>利用者の情報に鍵をかける</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>The number of the centre was saved</source>
        <translation>センターの番号を保存しました</translation>
    </message>
    <message>
        <source>The backup is in place as the data file.</source>
        <translation>バックアップをデータファイルとして置きました。</translation>
    </message>
    <message>
        <source>The backup is being checked and put in place. This can take a minute.</source>
        <translation>バックアップを確かめて、置いています。1分ほどかかることがあります。</translation>
    </message>
    <message>
        <source>Beside the data file again</source>
        <translation>データファイルの隣に戻す</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>2つ目の場所をやめる</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>中を見る</translation>
    </message>
    <message>
        <source>Another backup file…</source>
        <translation>別のバックアップを選ぶ…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>2つ目の場所を選ぶ…</translation>
    </message>
    <message>
        <source>Backups are sealed. They open with a passphrase as it was when they were taken, or with the recovery code.</source>
        <translation>バックアップには封がされています。取ったときの合言葉か、復旧コードで開きます。</translation>
    </message>
    <message>
        <source>Nobody has a passphrase here yet, so backups are plain copies. They are sealed as soon as the client data has its first account.</source>
        <translation>まだだれも合言葉を決めていないため、バックアップは封のない写しです。利用者の情報に合言葉を決めると、封がされます。</translation>
    </message>
    <message>
        <source>The chosen folder is not there now: %1</source>
        <translation>選んだフォルダーが、いまはありません：%1</translation>
    </message>
    <message>
        <source>Second place: none. A USB stick or a folder of the office keeps a copy where a broken PC does no harm.</source>
        <translation>2つ目の場所：なし。USBメモリーや事務所の共有フォルダーにも置くと、PCがこわれても困りません。</translation>
    </message>
    <message>
        <source>Second place: %1</source>
        <translation>2つ目の場所：%1</translation>
    </message>
    <message>
        <source>Last copy there: %1</source>
        <translation>そこへの最後の写し：%1</translation>
    </message>
    <message>
        <source>No copy there yet.</source>
        <translation>そこにはまだ写しがありません。</translation>
    </message>
    <message>
        <source>It is not connected now.</source>
        <translation>いまはつながっていません。</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>バックアップの2つ目の場所</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>The backup was written and checked. The second place is not connected, so there is no copy in it: %1</source>
        <translation>バックアップを取り、読めることを確かめました。2つ目の場所がつながっていないため、そこに写しはありません：%1</translation>
    </message>
    <message>
        <source>A backup that is looked into is not backed up itself.</source>
        <translation>中を見ているバックアップからは、バックアップを取りません。</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>バックアップを選ぶ</translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation>バックアップの中を見ています</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>バックアップに戻しています</translation>
    </message>
    <message>
        <source>You are looking into the backup of %1. This is not the data file: nothing can be written here.</source>
        <translation>%1 のバックアップの写しを開いています。いまのデータではないので、ここには何も書けません。</translation>
    </message>
    <message>
        <source>Back to the data file</source>
        <translation>データファイルに戻る</translation>
    </message>
    <message>
        <source>There is no backup of this data file yet.</source>
        <translation>このデータのバックアップが、まだありません。</translation>
    </message>
    <message numerus="yes">
        <source>There has been no copy in the second place for %n days. Connect it: %1</source>
        <translation>
            <numerusform>2つ目の場所に、%n日間写しがありません。つないでください：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>社会資源</translation>
    </message>
    <message numerus="yes">
        <source>%n resources</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>利用者</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover sheets</source>
        <translation>申し送り</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup was not taken from the data file that is open. It belongs to: %1</source>
        <translation>いま開いているデータから取ったバックアップではありません。持ち主：%1</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>Nothing was written since this backup.</source>
        <translation>このバックアップのあとに書いたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were written after it and will no longer be there:</source>
        <translation>
            <numerusform>そのあとに書いた次の%n件の変更がなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1&#x3000;%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is sealed</source>
        <translation>バックアップの封</translation>
    </message>
    <message>
        <source>Type the passphrase or the recovery code.</source>
        <translation>合言葉か復旧コードを入れてください</translation>
    </message>
    <message>
        <source>The passphrase of any account opens it, as it was when the backup was taken; so does the recovery code on paper.</source>
        <translation>取ったときの合言葉なら、どの職員のものでも開きます。紙に印刷した復旧コードでも開きます。</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>合言葉か復旧コード</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>入力した文字を見せる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Begin from a backup…</source>
        <translation>バックアップから始める…</translation>
    </message>
    <message>
        <source>A backup is open</source>
        <translation>バックアップの写し</translation>
    </message>
    <message>
        <source>Backups are plain copies still. They are sealed from the next time somebody opens the client data.</source>
        <translation>バックアップはまだ封のない写しです。次にだれかが合言葉で利用者の情報を開くと、それからは封がされます。</translation>
    </message>
    <message>
        <source>This PC belongs to %1 now. Everybody signs in with the passphrase they have there. Delete the file it came with.</source>
        <translation>このPCは「%1」のPCになりました。合言葉は、これまでと同じです。使ったファイルは消してください。</translation>
    </message>
    <message>
        <source>The data file of this PC is being made. This can take a minute.</source>
        <translation>このPCのデータファイルを作っています。1分ほどかかることがあります。</translation>
    </message>
    <message>
        <source>Join the centre with a file…</source>
        <translation>ファイルでセンターに加わる…</translation>
    </message>
    <message>
        <source>Choose the file for a new PC</source>
        <translation>新しいPC用のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Files for a new PC (*.tasuki-pc *.tasuki)</source>
        <translation>新しいPC用のファイル (*.tasuki-pc *.tasuki)</translation>
    </message>
    <message>
        <source>Join the centre</source>
        <translation>センターに加わる</translation>
    </message>
    <message>
        <source>Type the six words that came with the file.</source>
        <translation>ファイルといっしょに伝えられた、6つの言葉を入れてください</translation>
    </message>
    <message>
        <source>The first PC showed them when the file was made. Then everybody signs in here with the passphrase they have there.</source>
        <translation>ファイルを作ったときに、元のPCに出た言葉です。職員の合言葉は、元のPCと同じものが使えます。</translation>
    </message>
    <message>
        <source>Six words</source>
        <translation>6つの言葉</translation>
    </message>
    <message>
        <source>One space between them.</source>
        <translation>言葉のあいだは、空白を1つあけてください。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加わる</translation>
    </message>
    <message>
        <source>The shared folder is not there</source>
        <translation>共有フォルダーが見つかりません</translation>
    </message>
    <message>
        <source>The shared folder cannot be used</source>
        <translation>共有フォルダーが使えません</translation>
    </message>
    <message>
        <source>The hub does not let this PC in</source>
        <translation>ハブに入れません</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>ハブにつながりません</translation>
    </message>
    <message>
        <source>Sharing waits: locked</source>
        <translation>共有は待機中（鍵）</translation>
    </message>
    <message>
        <source>Shared %1</source>
        <translation>共有 %1</translation>
    </message>
    <message>
        <source>Not shared yet</source>
        <translation>共有はこれから</translation>
    </message>
    <message>
        <source>For a new PC, or when the file lies in another folder. Where the data file is lost, its newest backup brings everything back. A further PC of a centre joins with a file that another PC makes under “Settings”.</source>
        <translation>ファイルが別のフォルダーにあるとき。データファイルをなくしたときは、最新のバックアップから元に戻せます。センターにPCを増やすときは、元のPCの「設定」で作ったファイルで加わります。</translation>
    </message>
    <message>
        <source>Do not join</source>
        <translation>加わらない</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>This is not a backup of a Tasuki data file. Nothing was changed. Choose a file that ends in .tasuki-backup.</source>
        <translation>たすきのバックアップではないようです。何も変わっていません。名前が .tasuki-backup で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no backup at this place. Nothing was changed. Check that the disk or USB stick is connected.</source>
        <translation>この場所にバックアップが見つかりませんでした。何も変わっていません。ディスクやUSBメモリーがつながっているか確かめてください。</translation>
    </message>
    <message>
        <source>The backup folder cannot be made. The data file is safe, but there is no backup. Choose another backup folder in the settings.</source>
        <translation>バックアップのフォルダーを作れませんでした。データファイルは無事ですが、バックアップはありません。設定で、ほかのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder of the data file may not be written, so it cannot be opened for work. Nothing was changed. Ask for permission to write there, or copy the file to another folder.</source>
        <translation>データファイルのフォルダーに書き込めないため、開けませんでした。何も変わっていません。書き込めるようにしてもらうか、ほかのフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>The data file is already open in Tasuki, perhaps under another user of this PC. Nothing was changed. Close it there, then open it here.</source>
        <translation>データファイルは、もう開いています（このパソコンの別の利用者かもしれません）。何も変わっていません。そちらを閉じてから、開いてください。</translation>
    </message>
    <message>
        <source>The data file cannot be read. It was left as it is. Ask for permission to read it.</source>
        <translation>データファイルを読めませんでした。ファイルはそのままです。読めるようにしてもらってください。</translation>
    </message>
    <message>
        <source>The data file is empty. It was left as it is. Restore the latest backup, or make a new data file under another name.</source>
        <translation>データファイルが空です。ファイルはそのままです。最新のバックアップから戻すか、別の名前で新しく作ってください。</translation>
    </message>
    <message>
        <source>This is not a Tasuki data file. It was left as it is. Choose the centre&apos;s data file.</source>
        <translation>たすきのデータファイルではないようです。ファイルはそのままです。センターのデータファイルを選んでください。</translation>
    </message>
    <message>
        <source>A file of this name exists already. It was left as it is. Choose another name, or open the existing file.</source>
        <translation>同じ名前のファイルが、もうあります。ファイルはそのままです。別の名前にするか、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>There is no data file at this place. Check that the disk or folder is connected, or make a new data file.</source>
        <translation>この場所にデータファイルが見つかりませんでした。ディスクやフォルダーがつながっているか確かめるか、新しく作ってください。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Everything saved before is safe. Free some space on the disk and try again.</source>
        <translation>ディスクの空きがなく、保存できませんでした。前に保存した分は無事です。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another program is writing to the data file. Nothing was changed. Wait a moment and try again.</source>
        <translation>ほかのプログラムがデータファイルに書き込んでいます。何も変わっていません。少し待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The data file or its folder may not be written. Nothing was changed. Ask for permission to write there, or choose another place.</source>
        <translation>データファイルかそのフォルダーに書き込めませんでした。何も変わっていません。書き込めるようにしてもらうか、ほかの場所を選んでください。</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing more was written to it. Restore the latest backup and keep the damaged file for the vendor.</source>
        <translation>データファイルが傷んでいます。これ以上は書き込んでいません。最新のバックアップから戻し、傷んだファイルは調べるために取っておいてください。</translation>
    </message>
    <message>
        <source>The disk or the network place did not answer. What was saved before is safe. Check the place of the data file and try again.</source>
        <translation>ディスクかネットワークの場所につながりませんでした。前に保存した分は無事です。データファイルの場所を確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The PC has too little memory for this. Nothing was changed. Close other programs and try again.</source>
        <translation>パソコンのメモリーが足りませんでした。何も変わっていません。ほかのソフトを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The work could not be finished. The data file is as it was. If it happens again, tell the vendor what you were doing.</source>
        <translation>最後まで終えられませんでした。データファイルは元のままです。また起きたら、何をしていたかを窓口に知らせてください。</translation>
    </message>
    <message>
        <source>The backup was written by a newer Tasuki. Nothing was changed. Update Tasuki on this PC, then restore it again.</source>
        <translation>新しい版のたすきで書かれたバックアップです。何も変わっていません。このパソコンのたすきを新しくしてから、もう一度戻してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Copying the data file</source>
        <translation>データファイルを写しています</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>写しを確かめています</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>バックアップを確かめています</translation>
    </message>
    <message>
        <source>Putting the backup in place</source>
        <translation>バックアップを置いています</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>%1 is made in a way that could harm the PC, which no honest table is. It was not opened and nothing was changed. Ask the people who sent it.</source>
        <translation>%1は、パソコンに害を与えるおそれのある作りになっています（ふつうの表にはないものです）。開いていません。何も変わっていません。送ってきた相手にお確かめください。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files and is not opened. Nothing was changed. Choose the table itself.</source>
        <translation>%1には %2 個より多くのファイルが入っているため、開いていません。何も変わっていません。表のファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Nothing was changed. Open it with the password, save it without one, and choose that file.</source>
        <translation>%1はパスワードで保護されています。何も変わっていません。パスワードで開き、パスワードなしで保存したものを選んでください。</translation>
    </message>
    <message>
        <source>Unpacked, %1 would be larger than %2 MB; it is not opened. Nothing was changed. Keep only the rows you need, save the file and choose it again.</source>
        <translation>%1は展開すると %2 MB を超えるため、開いていません。何も変わっていません。必要な行だけを残して保存し、選び直してください。</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>表の読み込み</translation>
    </message>
    <message>
        <source>The file has characters that could not be read; they are shown as �. Compare those rows with the original.</source>
        <translation>読めない文字があり、� と表示しています。その行を元の資料と見比べてください。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed in the last row; the file may have been cut off.</source>
        <translation>最後の行の引用符が閉じていません。ファイルが途中で切れているかもしれません。</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed. Fetch the file again.</source>
        <translation>%1は空です。何も変わっていません。ファイルを取り直してください。</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Nothing was changed. Keep only the rows you need, save the file and choose it again.</source>
        <translation>%1は %2 行を超えています。何も変わっていません。必要な行だけを残して保存し、選び直してください。</translation>
    </message>
    <message>
        <source>Row %2 of %1 has more than %3 columns. Nothing was changed. Keep only the columns you need, save the file and choose it again.</source>
        <translation>%1の %2 行目は %3 列を超えています。何も変わっていません。必要な列だけを残して保存し、選び直してください。</translation>
    </message>
    <message>
        <source>Row %2 of %1 has more text than a table can have; perhaps a quotation mark is missing there. Nothing was changed. Look at this row in Excel, save the file and choose it again.</source>
        <translation>%1の %2 行目は、表としては文字が多すぎます。引用符が足りないのかもしれません。何も変わっていません。Excel でその行を確かめて保存し、選び直してください。</translation>
    </message>
    <message>
        <source>%1 has more than %2 merged cells. Nothing was changed. Take the merging off in Excel, save the file and choose it again.</source>
        <translation>%1には結合されたセルが %2 か所より多くあります。何も変わっていません。Excel で結合を解除して保存し、選び直してください。</translation>
    </message>
    <message>
        <source>A cell of %1 has more text than a table can have. Nothing was changed. Shorten it in Excel, save the file and choose it again.</source>
        <translation>%1に、表としては文字が多すぎるセルがあります。何も変わっていません。Excel で短くして保存し、選び直してください。</translation>
    </message>
    <message>
        <source>Cell %1 is shown as a date, but its number is none; it was left empty.</source>
        <translation>セル %1 は日付の表示ですが、日付にならない数値のため、空欄にしました。</translation>
    </message>
    <message>
        <source>Cell %1 holds a formula without a result; it was left empty.</source>
        <translation>セル %1 の数式には結果がないため、空欄にしました。</translation>
    </message>
    <message>
        <source>There are so many merged cells that from some row on their value stands in the first cell only.</source>
        <translation>結合されたセルがとても多いため、途中の行からは先頭のセルだけに値を入れました。</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls) or protected by a password. Nothing was changed. Open it in Excel, save it as .xlsx without a password, and choose that file.</source>
        <translation>%1は古い形式の Excel ファイル（.xls）か、パスワードで保護されたものです。何も変わっていません。Excel で開き、パスワードなしの .xlsx で保存したものを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no table that can be read. Nothing was changed. Choose an Excel file (.xlsx) or a CSV file; if the file opens in Excel, save it as .xlsx there.</source>
        <translation>%1は表として読めませんでした。何も変わっていません。Excel ファイル（.xlsx）か CSV ファイルを選んでください。Excel で開けるときは、.xlsx で保存したものを選んでください。</translation>
    </message>
    <message>
        <source>There is no such sheet. Nothing was changed. Choose one of the sheets of the file.</source>
        <translation>このシートはありません。何も変わっていません。ファイルにあるシートを選んでください。</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut off on its way. Nothing was changed. Fetch the file again, or open it in Excel and save it once more.</source>
        <translation>%1は壊れているか、途中で切れています。何も変わっていません。ファイルを取り直すか、Excel で開いて保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and is not opened. Nothing was changed. Keep only the rows you need, save the file and choose it again.</source>
        <translation>%1は %2 MB を超えるため、開いていません。何も変わっていません。必要な行だけを残して保存し、選び直してください。</translation>
    </message>
    <message>
        <source>%1 is not there, or is no file. Nothing was changed. Check the name and the place.</source>
        <translation>%1が見つからないか、ファイルではありません。何も変わっていません。名前と場所を確かめてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed. Close it in other programs and try again.</source>
        <translation>%1を読み込めませんでした。何も変わっていません。ほかのプログラムで開いていたら閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>読み込みをやめました。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 is a table of another program or in another form of Excel. Nothing was changed. Open it where it was made, save it as .xlsx, and choose that file.</source>
        <translation>%1は別のソフトの表か、Excel の別の形式です。何も変わっていません。作成したソフトで開き、.xlsx で保存したものを選んでください。</translation>
    </message>
    <message>
        <source>%1 is an archive without an Excel table. Nothing was changed. Unpack it and choose the table inside.</source>
        <translation>%1は、Excel の表が入っていない圧縮ファイルです。何も変わっていません。展開して、中の表を選んでください。</translation>
    </message>
    <message>
        <source>%1 defines words of its own inside, which no spreadsheet program does and which can harm the PC. It was not opened and nothing was changed. Open it in Excel and save it once more.</source>
        <translation>%1の中に、表計算ソフトでは書かれない定義があり、パソコンに害を与えるおそれがあります。開いていません。何も変わっていません。Excel で開いて保存し直してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written: this place cannot be written to, or the file is open in another program. Nothing was changed. Close it there, or choose another folder.</source>
        <translation>「%1」に書き出せませんでした。この場所には書けないか、ほかのプログラムで開いています。何も変わっていません。ファイルを閉じるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be written to the end: the disk may be full, or the file is open in another program. An older file of that name is untouched.</source>
        <translation>「%1」を最後まで書き出せませんでした。ディスクがいっぱいか、ほかのプログラムで開いています。前からある同じ名前のファイルはそのままです。空きを作るか、ファイルを閉じてください。</translation>
    </message>
    <message>
        <source>The Excel file could not be put together: the disk may be full, or this folder cannot be written to. Nothing was changed. Make room or choose another folder.</source>
        <translation>Excelのファイルを作れませんでした。ディスクがいっぱいか、このフォルダーに書けません。何も変わっていません。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Writing the Excel file</source>
        <translation>Excelのファイルを書いています</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>この一覧について</translation>
    </message>
    <message>
        <source>An Excel sheet holds 1,048,575 rows and no more. Choose fewer, or write CSV.</source>
        <translation>Excelのシートに入るのは1,048,575行までです。何も書き出していません。件数を絞るか、CSVで書き出してください。</translation>
    </message>
</context>
<context>
    <name>TakingWords</name>
    <message>
        <source>files from other centres taken in</source>
        <translation>ほかのセンターのファイルの取り込み</translation>
    </message>
    <message>
        <source>files taken in (%1)</source>
        <translation>ファイルの取り込み（%1）</translation>
    </message>
    <message>
        <source>The file holds something else than its name says. It was not taken in. Delete it; whoever wrote the right one writes it again.</source>
        <translation>ファイルの名前と中身が合わないため、取り込みませんでした。このファイルは消してかまいません。正しいものは、書いたパソコンがもう一度書き出します。</translation>
    </message>
    <message>
        <source>The pack comes from a centre whose card is not noted here. It was not taken in. Compare the five words of its card by telephone and note it; then it comes by itself.</source>
        <translation>カードを登録していないセンターのものなので、取り込みませんでした。電話でカードの5つの言葉を読み合わせて登録すると、次からは届きます。</translation>
    </message>
    <message>
        <source>No pack of that number waits. Nothing was changed.</source>
        <translation>その番号で保留になっているものはありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>ファイルを確かめています</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Comparing with what is here</source>
        <translation>こちらの中身と比べています</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>取り込んでいます</translation>
    </message>
    <message>
        <source>a file that waited taken in</source>
        <translation>保留にしていたファイルの取り込み</translation>
    </message>
</context>
<context>
    <name>ToldWords</name>
    <message>
        <source>day not noted</source>
        <translation>日付の記録なし</translation>
    </message>
    <message>
        <source>told by %1</source>
        <translation>%1より</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>This is how a sentence about trouble looks. Nothing happened.</source>
        <translation>困ったことの知らせは、このように出ます。これは見本で、何も起きていません。</translation>
    </message>
</context>
<context>
    <name>TransportWords</name>
    <message>
        <source>Stopped. What was taken over until now is whole; the rest follows next time.</source>
        <translation>中止しました。ここまでに届いたものはすべてそろっています。残りは次のときに届きます。</translation>
    </message>
    <message>
        <source>Taking in what the others left</source>
        <translation>ほかから届いたものを取り込んでいます</translation>
    </message>
    <message>
        <source>Leaving what was written here</source>
        <translation>ここで書いたものを送っています</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>Only a manager&apos;s account may do this. Nothing was changed. Ask the manager of the centre.</source>
        <translation>管理者だけができます。何も変わっていません。センターの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>There is no account of that name. Nothing was changed.</source>
        <translation>その名前の職員は登録されていません。何も変わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passphrases. The client data is safe. Try again in %n minutes, or ask the manager for a new passphrase.</source>
        <translation>
            <numerusform>合言葉の誤りが続きました。利用者の情報は守られています。%n分後にもう一度入力するか、管理者に新しい合言葉を依頼してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %n characters. Three or four words of your own are easy to keep in mind.</source>
        <translation>
            <numerusform>合言葉は%n文字以上にしてください。自分だけの言葉を3つか4つ並べると覚えやすくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>One character over and over is guessed at once. Take three or four words of your own.</source>
        <translation>同じ文字の繰り返しはすぐに当てられます。自分だけの言葉を3つか4つ並べてください。</translation>
    </message>
    <message>
        <source>This data file has its accounts already. Nothing was changed.</source>
        <translation>このデータには、すでに職員が登録されています。何も変わっていません。</translation>
    </message>
    <message>
        <source>The passphrase is not right. The client data is safe. Type it again; look at the Caps Lock key and at the input mode.</source>
        <translation>合言葉が違います。利用者の情報は守られています。Caps Lockと入力モードを確かめて、もう一度入力してください。</translation>
    </message>
    <message>
        <source>This data file has no recovery code. The client data is safe. Ask the manager for a new passphrase.</source>
        <translation>このデータには復旧コードがありません。利用者の情報は守られています。管理者に新しい合言葉を依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code is not right. The client data is safe. Compare the %n letters and digits with the paper; only the newest paper counts.</source>
        <translation>
            <numerusform>復旧コードが違います。利用者の情報は守られています。紙の英数字%n文字と見比べてください。使えるのは最も新しい紙だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Enter the name of the person. Nothing was changed.</source>
        <translation>名前を入力してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>There is an account of that name already. Nothing was changed.</source>
        <translation>その名前はすでに登録されています。何も変わっていません。</translation>
    </message>
    <message>
        <source>One account has to be the manager&apos;s. Nothing was changed. Make somebody else a manager first.</source>
        <translation>管理者がひとり必要です。何も変わっていません。先に別の人を管理者にしてください。</translation>
    </message>
    <message>
        <source>The client data is locked. Unlock it first.</source>
        <translation>利用者の情報は閉じています。先に合言葉で開いてください。</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Same office number</source>
        <translation>事業所番号が同じ</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名称が同じ</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>名称が似ている</translation>
    </message>
    <message>
        <source>Same telephone</source>
        <translation>電話が同じ</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>住所が同じ</translation>
    </message>
    <message>
        <source>Within 50 m</source>
        <translation>50m以内</translation>
    </message>
    <message>
        <source>Within 200 m</source>
        <translation>200m以内</translation>
    </message>
    <message>
        <source>Same corporation</source>
        <translation>法人が同じ</translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>Organization</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Mapping of columns</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Two different facilities</source>
        <translation>別の施設とした組</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Place in a list</source>
        <translation>一覧の中の資源</translation>
    </message>
    <message>
        <source>Rule of who may see it</source>
        <translation>見せる範囲の決まり</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Certification of care need</source>
        <translation>要介護認定</translation>
    </message>
    <message>
        <source>Family and others near</source>
        <translation>家族・親しい人</translation>
    </message>
    <message>
        <source>Doctor or office</source>
        <translation>主治医・事業所</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>薬</translation>
    </message>
    <message>
        <source>Medical procedure</source>
        <translation>医療処置</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>病名</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>申し送り</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>記入内容</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>会議種別</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Role with a date</source>
        <translation>役割分担</translation>
    </message>
    <message>
        <source>Regional issue</source>
        <translation>地域課題</translation>
    </message>
    <message>
        <source>Step of an issue</source>
        <translation>地域課題の経過</translation>
    </message>
    <message>
        <source>Told tie</source>
        <translation>申告したつながり</translation>
    </message>
    <message>
        <source>Place in the picture</source>
        <translation>図の位置</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Sealed handover</source>
        <translation>封をした申し送り</translation>
    </message>
    <message>
        <source>Received handover</source>
        <translation>受け取った申し送り</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The file is damaged or not complete. Nothing was taken in. Ask the sender for it once more.</source>
        <translation>ファイルがこわれているか、途中で切れています。何も取り込んでいません。送り手に、もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>That is more than one file may hold (512 MB). Nothing was written.</source>
        <translation>1つのファイルに入る量（512 MB）を超えています。何も書き出していません。</translation>
    </message>
    <message>
        <source>A file is for one to %1 receivers. Nothing was written.</source>
        <translation>1つのファイルの宛先は 1～%1 か所です。何も書き出していません。</translation>
    </message>
    <message>
        <source>The card of a receiver holds no usable key. Nothing was written. Ask for a new card.</source>
        <translation>宛先のカードの鍵が使えません。何も書き出していません。新しいカードをもらってください。</translation>
    </message>
    <message>
        <source>There is not enough memory to seal the file (256 MB). Nothing was written. Close other programs.</source>
        <translation>封をするためのメモリ（256 MB）が足りません。何も書き出していません。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The file is sealed with a passphrase. Ask the sender for it by telephone.</source>
        <translation>このファイルは合言葉で封がされています。合言葉を電話で送り手に聞いてください。</translation>
    </message>
    <message>
        <source>The file was not made for this centre, or for an earlier key of it. Nothing was taken in. Send your card to the sender and ask for it once more.</source>
        <translation>このファイルは、このセンター宛てではないか、以前の鍵で封がされています。何も取り込んでいません。こちらのカードを送り手に渡し、もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The file is sealed for the keys of certain centres, not with a passphrase.</source>
        <translation>このファイルは合言葉ではなく、決まったセンターの鍵で封がされています。</translation>
    </message>
    <message>
        <source>There is not enough memory to open the file. Nothing was taken in. Close other programs.</source>
        <translation>ファイルを開くためのメモリが足りません。何も取り込んでいません。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The passphrase does not open the file. Capitals, spaces and kana count. Ask the sender once more.</source>
        <translation>この合言葉では開きません。大文字と小文字、空白、かなの違いも確かめ、送り手にもう一度聞いてください。</translation>
    </message>
    <message>
        <source>The file is damaged or is no file of Tasuki. Nothing was taken in. Ask the sender for it once more.</source>
        <translation>ファイルがこわれているか、たすきのファイルではありません。何も取り込んでいません。送り手に、もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The file could not be put together. Nothing was written.</source>
        <translation>ファイルを組み立てられませんでした。何も書き出していません。</translation>
    </message>
    <message>
        <source>This is no card of a centre, or it was altered. Nothing was noted. Ask the centre for its card once more.</source>
        <translation>センターのカードではないか、書き換えられています。登録しませんでした。相手にカードをもう一度もらってください。</translation>
    </message>
    <message>
        <source>The signature of the file does not hold: it was altered, or it is not from who it says. Nothing was taken in.</source>
        <translation>ファイルの署名が合いません。途中で書き換えられたか、名乗っている送り手のものではありません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The file holds something that no Tasuki writes. Nothing was taken in. Ask the sender for it once more.</source>
        <translation>ファイルに、たすきが書くはずのないものが入っています。何も取り込んでいません。送り手に、もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>A text is longer than 64 KB, or has hidden marks that turn the direction of writing, and cannot leave: %1. Nothing was written. Shorten it or type it anew.</source>
        <translation>64 KBを超える文字か、文字の向きを変える見えない記号があり、外に出せません：%1。何も書き出していません。短くするか、打ち直してください。</translation>
    </message>
    <message>
        <source>The file cannot be written at this place. Nothing was written. Look whether the disk is full or was taken out.</source>
        <translation>この場所にはファイルを書けません。何も書いていません。ディスクがいっぱいか、外されていないか確かめてください。</translation>
    </message>
    <message>
        <source>The file could not be written to its end. It is not used; what was there before is as it was. Look whether the disk is full or was taken out, and try again.</source>
        <translation>ファイルを最後まで書けませんでした。書きかけは使いません。前からあったものはそのままです。ディスクがいっぱいか、外されていないか確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>What was to be sealed could not be read to its end. Nothing was written that counts. Look whether the disk or the network place is there, and try again.</source>
        <translation>封をする元を最後まで読めませんでした。書きかけは使いません。ディスクや共有の場所がつながっているか確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>封をしています</translation>
    </message>
    <message>
        <source>Checking the seal</source>
        <translation>封を確かめています</translation>
    </message>
    <message>
        <source>Client data was about to leave for others. Nothing was written. Please tell the makers of Tasuki.</source>
        <translation>利用者の情報が外へ出るところだったため、何も書き出しませんでした。たすきの開発元にお知らせください。</translation>
    </message>
    <message>
        <source>A pack was about to be sent to somebody it is not for. Nothing was sent. Please tell the makers of Tasuki.</source>
        <translation>宛先でない相手にまとまりを送るところだったため、何も送りませんでした。たすきの開発元にお知らせください。</translation>
    </message>
    <message>
        <source>This is no list of centres, or it was altered. Nothing was noted. Ask the city for it once more.</source>
        <translation>これはセンターの一覧ではないか、書き換えられています。何も書き留めていません。市に、もう一度送ってもらってください。</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Office number</source>
        <translation>事業所番号</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみがな</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>市区町村コード</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建物</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>廃止日</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認した人</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>About the days</source>
        <translation>曜日の補足</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>営業</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>対象地域</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Vacancy told on</source>
        <translation>空きの確認</translation>
    </message>
    <message>
        <source>Shared by the elderly and people with disabilities</source>
        <translation>高齢者と障害者の同時利用</translation>
    </message>
    <message>
        <source>Standard of care insurance</source>
        <translation>介護保険の指定基準</translation>
    </message>
    <message>
        <source>Standard of disability welfare</source>
        <translation>障害福祉の指定基準</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Checked how</source>
        <translation>確認の方法</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>確認した内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Number in its source</source>
        <translation>出典での番号</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>同じ施設</translation>
    </message>
    <message>
        <source>Specialities</source>
        <translation>診療科目</translation>
    </message>
    <message>
        <source>Vacancy told by</source>
        <translation>空きを教えた人</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>データの日付</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>町</translation>
    </message>
    <message>
        <source>Reading of the prefecture</source>
        <translation>都道府県の読み</translation>
    </message>
    <message>
        <source>Reading of the city</source>
        <translation>市区町村の読み</translation>
    </message>
    <message>
        <source>Reading of the town</source>
        <translation>町の読み</translation>
    </message>
    <message>
        <source>Office with a code of its own</source>
        <translation>番号を持つ事業所</translation>
    </message>
    <message>
        <source>The other facility</source>
        <translation>もう一方の施設</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決めた日</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決めた人</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>一覧の種類</translation>
    </message>
    <message>
        <source>Words searched for</source>
        <translation>検索した言葉</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>一覧での順番</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>覚え書き</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>見せる範囲</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Furigana</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Mobile telephone</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Insurer number</source>
        <translation>保険者番号</translation>
    </message>
    <message>
        <source>Insured number</source>
        <translation>被保険者番号</translation>
    </message>
    <message>
        <source>Share of costs</source>
        <translation>負担割合</translation>
    </message>
    <message>
        <source>Independence of the disabled elderly</source>
        <translation>障害高齢者の日常生活自立度</translation>
    </message>
    <message>
        <source>Independence of the elderly with dementia</source>
        <translation>認知症高齢者の日常生活自立度</translation>
    </message>
    <message>
        <source>Independence judged on</source>
        <translation>自立度の判定日</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>世帯</translation>
    </message>
    <message>
        <source>Pensions</source>
        <translation>年金</translation>
    </message>
    <message>
        <source>Disability certificates</source>
        <translation>障害者手帳等</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住まい</translation>
    </message>
    <message>
        <source>About the housing</source>
        <translation>住環境</translation>
    </message>
    <message>
        <source>Life so far</source>
        <translation>生活歴</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>趣味・楽しみ</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>アレルギー</translation>
    </message>
    <message>
        <source>Infections</source>
        <translation>感染症</translation>
    </message>
    <message>
        <source>Support ended on</source>
        <translation>支援の終了日</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Care level</source>
        <translation>要介護度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の初日</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有効期間の末日</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>認定日</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Order of contact</source>
        <translation>連絡の順位</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>つながる時間・連絡方法</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>親</translation>
    </message>
    <message>
        <source>Name of the facility</source>
        <translation>事業所・医療機関名</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当の人</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>通院・訪問</translation>
    </message>
    <message>
        <source>Times a month</source>
        <translation>月の回数</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>薬</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>量</translation>
    </message>
    <message>
        <source>How to take it</source>
        <translation>飲み方・使い方</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>処方元</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>処置</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>行う人</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>病名</translation>
    </message>
    <message>
        <source>Clinic and doctor</source>
        <translation>医療機関・医師</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>聞いた日</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>話した人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>同席した人</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>同意日</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>文面の版</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>提供先の範囲</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名した人</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>様式の版</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Own form</source>
        <translation>独自様式</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>記入開始日</translation>
    </message>
    <message>
        <source>Profession of the receiver</source>
        <translation>相手の職種</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>相手先</translation>
    </message>
    <message>
        <source>Person who receives</source>
        <translation>相手の担当者</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>同意によらない理由</translation>
    </message>
    <message>
        <source>Left out for this receiver</source>
        <translation>この相手には外す項目</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>確定日時</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>確定者</translation>
    </message>
    <message>
        <source>Hash of the content</source>
        <translation>内容のハッシュ値</translation>
    </message>
    <message>
        <source>Signature of the centre</source>
        <translation>センターの署名</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>訂正元</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>訂正の理由</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>渡し方</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送信日</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受け取った方</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>返信日</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Reply due on</source>
        <translation>返信の期限</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>申し送り</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>記入内容</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>引用元</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Consent to be listed</source>
        <translation>名簿掲載の同意</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>離任日</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>District</source>
        <translation>圏域</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>年間回数</translation>
    </message>
    <message>
        <source>Not offered from</source>
        <translation>使用終了日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間（分）</translation>
    </message>
    <message>
        <source>How</source>
        <translation>開催方法</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>What was discussed</source>
        <translation>検討内容</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論・支援方針</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>その他の出席者数</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Carried to</source>
        <translation>提起先</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提起日</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Regional issue</source>
        <translation>地域課題</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>誰と</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>申告日</translation>
    </message>
    <message>
        <source>Place across</source>
        <translation>横の位置</translation>
    </message>
    <message>
        <source>Place down</source>
        <translation>縦の位置</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Key of the receiver</source>
        <translation>宛先の鍵</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>中身</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>封をした人</translation>
    </message>
    <message>
        <source>Key of the sender</source>
        <translation>送り主の鍵</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送り主</translation>
    </message>
    <message>
        <source>Card of the sender</source>
        <translation>送り主のカード</translation>
    </message>
    <message>
        <source>Number at the sender</source>
        <translation>送り主での番号</translation>
    </message>
    <message>
        <source>First of the corrections</source>
        <translation>訂正のもと</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>受け取った日時</translation>
    </message>
    <message>
        <source>Receipt told on</source>
        <translation>受け取りを知らせた日</translation>
    </message>
    <message>
        <source>Receipt told by</source>
        <translation>受け取りを知らせた人</translation>
    </message>
    <message>
        <source>Taking part by</source>
        <translation>参加方法</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>医療情報ネット: hours by speciality</source>
        <translation>医療情報ネット 診療科・診療時間</translation>
    </message>
    <message>
        <source>医療情報ネット: institutions</source>
        <translation>医療情報ネット 医療機関</translation>
    </message>
    <message>
        <source>医療情報ネット: pharmacies</source>
        <translation>医療情報ネット 薬局</translation>
    </message>
    <message>
        <source>Municipal list of care services</source>
        <translation>自治体の介護サービス事業所一覧</translation>
    </message>
    <message>
        <source>Municipal list of medical institutions</source>
        <translation>自治体の医療機関一覧</translation>
    </message>
    <message>
        <source>Municipal list of evacuation shelters</source>
        <translation>自治体の指定避難所一覧</translation>
    </message>
    <message>
        <source>Disability services of WAM NET</source>
        <translation>WAM NET 障害福祉サービス</translation>
    </message>
    <message>
        <source>Municipal list of public facilities</source>
        <translation>自治体の公共施設一覧</translation>
    </message>
</context>
<context>
    <name>meaning</name>
    <message>
        <source>(not taken in)</source>
        <translation>（取り込まない）</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>一覧での番号</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>運営法人</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Office number</source>
        <translation>事業所番号</translation>
    </message>
    <message>
        <source>Medical institution code</source>
        <translation>医療機関コード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Prefecture code</source>
        <translation>都道府県コード</translation>
    </message>
    <message>
        <source>City code</source>
        <translation>市区町村コード（3桁）</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>市区町村コード</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>町名</translation>
    </message>
    <message>
        <source>Street number</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建物名</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>About the days</source>
        <translation>曜日・日時の注記</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>終了時間</translation>
    </message>
    <message>
        <source>Closed on these days</source>
        <translation>休みの日</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>営業・診療時間</translation>
    </message>
    <message>
        <source>Speciality code</source>
        <translation>診療科目コード</translation>
    </message>
    <message>
        <source>Speciality (one a row)</source>
        <translation>診療科目（1行にひとつ）</translation>
    </message>
    <message>
        <source>Specialities</source>
        <translation>診療科目</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>対応地域</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Vacancy told on</source>
        <translation>空きを聞いた日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>廃止日</translation>
    </message>
    <message>
        <source>Notes (own centre)</source>
        <translation>所内メモ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Hours of a weekday</source>
        <translation>曜日ごとの時間</translation>
    </message>
    <message>
        <source>Open on a weekday (0 or 1)</source>
        <translation>曜日ごとの営業（0か1）</translation>
    </message>
    <message>
        <source>Open in a week of the month (0 or 1)</source>
        <translation>第何週の営業（0か1）</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>Registered by people</source>
        <translation>センターで登録</translation>
    </message>
    <message>
        <source>Care service information (ministry)</source>
        <translation>介護サービス情報公表システム</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The access log was altered from line %1 on. The other data is safe. Tell the manager of the centre.</source>
        <translation>閲覧の記録が、%1行目から書き換えられています。ほかのデータは無事です。センターの責任者に知らせてください。</translation>
    </message>
    <message>
        <source>The data file was written by a newer Tasuki. It was left as it is. Update Tasuki on this PC, then open it again.</source>
        <translation>新しい版のたすきで書かれたデータファイルです。ファイルはそのままです。このパソコンのたすきを新しくしてから、開いてください。</translation>
    </message>
    <message>
        <source>The data file is from an older Tasuki and must be opened for writing once. Nothing was changed.</source>
        <translation>古い版のたすきのデータファイルです。何も変わっていません。一度、書き込める形で開いてください。</translation>
    </message>
    <message>
        <source>Client data is locked. Unlock it with your passphrase and try again. Nothing was changed.</source>
        <translation>利用者の情報に鍵がかかっています。何も変わっていません。合言葉で鍵を開けて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime. Your change was not saved. Look at the present value and enter yours again.</source>
        <translation>そのあいだに、ほかの人が変えていました。あなたの変更は保存していません。いまの値を見て、もう一度入れてください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>やめました。何も変わっていません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直すものはありません。</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone. Nothing was changed. The history shows all values.</source>
        <translation>あとからまた変わっているので、元に戻せませんでした。何も変わっていません。前の値は履歴で見られます。</translation>
    </message>
    <message>
        <source>Refreshing the search</source>
        <translation>探すための索引を直しています</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>検索の準備をしています</translation>
    </message>
    <message>
        <source>a change to client data</source>
        <translation>利用者の情報の変更</translation>
    </message>
    <message>
        <source>Your account may read client data, not change it. Nothing was changed. Ask the manager of the centre.</source>
        <translation>あなたの登録では、利用者の情報を見ることはできますが、変更はできません。何も変わっていません。センターの管理者に相談してください。</translation>
    </message>
    <message>
        <source>There is no such intake, or it was taken back already. Nothing was changed.</source>
        <translation>その取り込みはないか、すでに元に戻してあります。何も変わっていません。</translation>
    </message>
    <message>
        <source>who may see it has changed</source>
        <translation>見せる範囲の変更</translation>
    </message>
    <message>
        <source>A text is longer than 500 KB (some 170,000 characters). Nothing was saved; what you typed is still there. Shorten it.</source>
        <translation>500 KB（およそ17万字）より長い文があります。保存していません。入力したものはそのまま残っています。短くしてください。</translation>
    </message>
    <message>
        <source>A text is longer than 64 KB (some 21,000 characters). Nothing was saved; what you typed is still there. Shorten it.</source>
        <translation>64 KB（およそ2万1千字）より長い文があります。保存していません。入力したものはそのまま残っています。短くしてください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::AcceptancePanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, told by %1</source>
        <translation>、%1より</translation>
    </message>
    <message>
        <source>Choosing an answer again leaves it blank</source>
        <translation>同じ答えをもう一度選ぶと空欄に戻ります</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>要相談</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不可</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::AddPanel</name>
    <message>
        <source>Register a resource</source>
        <translation>資源を登録</translation>
    </message>
    <message>
        <source>for places that the official data does not have</source>
        <translation>公式データにないところを加えます</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Near which town or facility</source>
        <translation>近くの町名か事業所</translation>
    </message>
    <message>
        <source>Decides the distance; the nearest known place is enough.</source>
        <translation>距離を測るもとになります。いちばん近いところで足ります。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみがな</translation>
    </message>
    <message>
        <source>In kana, for the order of the lists.</source>
        <translation>かなで入れます。一覧の並び順に使います。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Notes (stay in the centre)</source>
        <translation>メモ（センター内だけ）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Please type a name.</source>
        <translation>名称を入れてください。</translation>
    </message>
    <message>
        <source>No town or facility of this name is known. Leave it empty, or type another one nearby.</source>
        <translation>この名前の町や事業所は見つかりません。空のままにするか、近くのほかの名前を入れてください。</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Fills in the address.</source>
        <translation>住所が入ります。</translation>
    </message>
    <message>
        <source>Take in the files of 日本郵便 once, and it fills in the address.</source>
        <translation>日本郵便のファイルを一度取り込むと、住所が入ります。</translation>
    </message>
    <message>
        <source>No town has this code.</source>
        <translation>この番号の町はありません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::AnswerRow</name>
    <message>
        <source>R7.6.11, or Ctrl+; for today</source>
        <translation>R7.6.11&#x3000;今日は Ctrl+;</translation>
    </message>
    <message>
        <source>R7.6.11, R7.6, 2025, 不詳</source>
        <translation>R7.6.11、R7.6、2025、不詳</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>今もこのまま</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Drawn from the family in the client&apos;s record.</source>
        <translation>利用者の記録の家族から描きます。</translation>
    </message>
    <message>
        <source>Filled in on the paper.</source>
        <translation>紙に記入します。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::AnswersPane</name>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Print answer</source>
        <translation>答えを印刷</translation>
    </message>
    <message>
        <source>Invite to a meeting</source>
        <translation>会議に招く</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>choose by digits</source>
        <translation>数字で問いを選ぶ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問い</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>答えの表</translation>
    </message>
    <message>
        <source>told by themselves</source>
        <translation>本人の申告</translation>
    </message>
    <message>
        <source>inferred from meetings</source>
        <translation>同席からの推定</translation>
    </message>
    <message>
        <source>the fainter, the longer ago</source>
        <translation>薄いほど前</translation>
    </message>
    <message>
        <source>Having met is no proof of knowing each other.</source>
        <translation>同席は知り合いの証明ではありません。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問い</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>ひとことで</translation>
    </message>
    <message>
        <source>The answers are being worked out…</source>
        <translation>答えを調べています…</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ArrivalDialog</name>
    <message>
        <source>Note the card</source>
        <translation>カードを登録</translation>
    </message>
    <message>
        <source>Does “%1” read the same five words?</source>
        <translation>「%1」の5つの言葉は、同じですか</translation>
    </message>
    <message>
        <source>Call them on a number that you know, not one from the file, and read the words to each other. Whoever has the same words can read what you seal for them.</source>
        <translation>ファイルに書かれた番号ではなく、前から知っている番号に電話をかけて、読み合わせてください。登録した相手は、その宛先で封をしたものを読めるようになります。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ登録しない</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>同じなので登録する</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>ファイルを受け取る</translation>
    </message>
    <message>
        <source>Take in this handover of “%1”?</source>
        <translation>「%1」の申し送りを受け取りますか</translation>
    </message>
    <message>
        <source>“%1” received your sheet</source>
        <translation>「%1」が申し送りを受け取りました</translation>
    </message>
    <message>
        <source>“%1” answers</source>
        <translation>「%1」から返信が届きました</translation>
    </message>
    <message>
        <source>It was taken in before. Taking it in again changes nothing.</source>
        <translation>前に受け取っています。もう一度受け取っても、何も変わりません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>You have no card of them: nobody has said yet that it is really theirs</source>
        <translation>カードがまだなく、本物か確かめていません</translation>
    </message>
    <message>
        <source>These are the five words of the card in the file. Compare them by telephone before you rely on the sheet.</source>
        <translation>ファイルに入っていたカードの、5つの言葉です。申し送りを頼りにする前に、電話で照らし合わせてください。</translation>
    </message>
    <message>
        <source>issued %1 by %2</source>
        <translation>%1 %2が確定</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>訂正版（第%1版）</translation>
    </message>
    <message>
        <source>Revision %1, because: %2</source>
        <translation>訂正版（第%1版）&#x3000;理由：%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>The sheet it corrects is not here. Changed: %1</source>
        <translation>訂正前の申し送りは、受け取っていません。変わったところ：%1</translation>
    </message>
    <message>
        <source>A later correction of this sheet is here already. It stays in front; this one is kept behind it.</source>
        <translation>この申し送りの、もっと新しい訂正版を受け取っています。新しいほうが優先され、これは前の版として残ります。</translation>
    </message>
    <message>
        <source>Signed with the key on their card, whose words you compared on %1</source>
        <translation>登録したカードの署名です（%1に読み合わせ済み）</translation>
    </message>
    <message>
        <source>Signed with the key on the card you have of them, but nobody compared its words yet</source>
        <translation>登録したカードの署名ですが、5つの言葉の読み合わせがまだです</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::AttendanceList</name>
    <message>
        <source>Nobody is noted yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Type some kana of a name, an office or a profession, or paste a list from Excel.</source>
        <translation>名前・所属・職種のかなを打つか、Excelの名簿を貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Excelから貼り付け</translation>
    </message>
    <message>
        <source>Those of last time</source>
        <translation>前回の人を写す</translation>
    </message>
    <message>
        <source>Confirm attendance</source>
        <translation>出席を確定する</translation>
    </message>
    <message>
        <source>kana, office, profession</source>
        <translation>かな・所属・職種</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>出席者を加える</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>add, go on</source>
        <translation>加えて次へ</translation>
    </message>
    <message>
        <source>present or absent</source>
        <translation>出欠の切り替え</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>初参加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>かな</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>noted already</source>
        <translation>すでに入っています</translation>
    </message>
    <message numerus="yes">
        <source>came %n times</source>
        <translation>
            <numerusform>%n回出席</numerusform>
        </translation>
    </message>
    <message>
        <source>＋ Add “%1” as somebody new</source>
        <translation>＋ 「%1」を新しい人として加える</translation>
    </message>
    <message numerus="yes">
        <source>%n people noted</source>
        <translation>
            <numerusform>%n人の出席を入れました</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier meeting of this kind. Nothing was changed.</source>
        <translation>同じ種類の前の会議がありません。データは変わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people taken over from last time</source>
        <translation>
            <numerusform>前回の%n人を写しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance confirmed</source>
        <translation>出席を確定しました</translation>
    </message>
    <message>
        <source>More ways to enter attendance</source>
        <translation>出席のほかの入れ方</translation>
    </message>
    <message>
        <source>State, reason, part	F2</source>
        <translation>出欠・理由・立場	F2</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::BackupKeeper</name>
    <message>
        <source>The folder that was chosen for backups is not there: %1. The backup was put beside the data file instead. Connect the disk, or choose another folder in the settings.</source>
        <translation>バックアップ用に選んだフォルダーがありません：%1。代わりに、データファイルの隣に置きました。ディスクをつなぐか、設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップを取っています</translation>
    </message>
    <message>
        <source>You are looking into a backup, so nothing is changed. Go back to the data file and write it there.</source>
        <translation>バックアップの中を見ているため、何も変えられません。データファイルに戻ってから書いてください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::BodyCanvas</name>
    <message>
        <source>Picture of the body, front and back</source>
        <translation>身体の図（前と後ろ）</translation>
    </message>
    <message>
        <source>front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>back</source>
        <translation>後ろ</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::BodyNoteEditor</name>
    <message>
        <source>Part of the body</source>
        <translation>身体の部分</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>印をつける</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>what is there</source>
        <translation>どのような様子か</translation>
    </message>
    <message>
        <source>Remove the mark %1</source>
        <translation>%1番の印を消す</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::Carrier</name>
    <message>
        <source>Carrying to and from the others</source>
        <translation>ほかのPCとの共有</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::CarryingPane</name>
    <message>
        <source>Files for a new PC (*.tasuki-pc)</source>
        <translation>新しいPC用のファイル (*.tasuki-pc)</translation>
    </message>
    <message>
        <source>Choose the shared folder…</source>
        <translation>共有フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>いま見る</translation>
    </message>
    <message>
        <source>Share no more</source>
        <translation>共有をやめる</translation>
    </message>
    <message>
        <source>It was emptied: begin anew</source>
        <translation>空にしたので、はじめから使う</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続する</translation>
    </message>
    <message>
        <source>Forget the hub</source>
        <translation>ハブを使わない</translation>
    </message>
    <message>
        <source>Other PCs of this centre</source>
        <translation>このセンターのほかのPC</translation>
    </message>
    <message>
        <source>by itself, every half minute</source>
        <translation>30秒ごとに、ひとりでに伝わります</translation>
    </message>
    <message>
        <source>Hub of the region</source>
        <translation>地域のハブ</translation>
    </message>
    <message>
        <source>where there is one</source>
        <translation>ある地域だけ</translation>
    </message>
    <message>
        <source>Add a PC…</source>
        <translation>PCを加える…</translation>
    </message>
    <message>
        <source>Makes a file with which a new PC belongs to this centre. Everybody&apos;s passphrase works there too.</source>
        <translation>新しいPCをこのセンターに加えるファイルを作ります。合言葉は、同じものが使えます。</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>ハブの接続先</translation>
    </message>
    <message>
        <source>Whoever keeps the hub tells it, with a name and a password for this centre.</source>
        <translation>ハブの管理者から、名前・パスワードといっしょに知らされます。</translation>
    </message>
    <message>
        <source>Name at the hub</source>
        <translation>ハブでの名前</translation>
    </message>
    <message>
        <source>Password at the hub</source>
        <translation>ハブのパスワード</translation>
    </message>
    <message>
        <source>It waits: the keys are locked with the client data. It goes on as soon as somebody opens it.</source>
        <translation>待っています。利用者の情報に鍵がかかっているためです。だれかが開くと、続きを始めます。</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>まだ見ていません。</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>%1に見ました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files came.</source>
        <translation>
            <numerusform>%n件届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new came.</source>
        <translation>新しく届いたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n files there are damaged or none of ours and were left alone.</source>
        <translation>
            <numerusform>こわれたファイルや、よそのファイルが%n件あり、そのままにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken from these centres, whose cards are not noted here: %1.</source>
        <translation>カードを受け取っていないので、次のセンターからは取り込みません：%1。</translation>
    </message>
    <message>
        <source>Shared folder: %1</source>
        <translation>共有フォルダー：%1</translation>
    </message>
    <message>
        <source>No folder is shared yet.</source>
        <translation>共有フォルダーは、まだ選んでいません。</translation>
    </message>
    <message>
        <source>Choose a folder that all PCs of this centre reach. Each has a data file of its own, and what one writes comes to the others by itself. Everything there is sealed.</source>
        <translation>センターのどのPCからも開けるフォルダーを選んでください。データファイルはPCごとにあり、書いたものは、ひとりでにほかのPCに伝わります。フォルダーの中身には、すべて封がしてあります。</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>No hub is used. Files are passed on under “Exchange”.</source>
        <translation>ハブは使っていません。ファイルは「交換」で受け渡しします。</translation>
    </message>
    <message>
        <source>Shared folder of this centre&apos;s PCs</source>
        <translation>センターのPCの共有フォルダー</translation>
    </message>
    <message>
        <source>Nothing is shared any more. What lies in the folder stays there.</source>
        <translation>共有をやめました。フォルダーの中身は残っています</translation>
    </message>
    <message>
        <source>Shared from now on: %1</source>
        <translation>共有を始めました：%1</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共有フォルダー</translation>
    </message>
    <message>
        <source>Was the shared folder emptied on purpose?</source>
        <translation>共有フォルダーを、わざと空にしましたか</translation>
    </message>
    <message>
        <source>If it is only another drive or another folder, leave it and choose the right one. Begun anew, this PC lays all it has into the folder again; nothing is removed anywhere.</source>
        <translation>別のドライブや別のフォルダーだったときは、このままにして、正しいものを選んでください。はじめから使うと、このPCにあるものをフォルダーに置きなおします。どこからも、何も消えません。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>はじめから使う</translation>
    </message>
    <message>
        <source>The hub is forgotten, with its password. What it has stays there.</source>
        <translation>ハブとパスワードの設定を消しました。ハブの中身は残っています</translation>
    </message>
    <message>
        <source>File for a new PC</source>
        <translation>新しいPC用のファイル</translation>
    </message>
    <message>
        <source>Writing the file for a new PC</source>
        <translation>新しいPC用のファイルの書き出し</translation>
    </message>
    <message>
        <source>Another long job is running. Nothing was written. Wait for it to end and try again.</source>
        <translation>別の長い処理が動いています。何も書き出していません。終わってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file is written: %1</source>
        <translation>書き出したファイル：%1</translation>
    </message>
    <message>
        <source>On the new PC start Tasuki, choose “Join the centre with a file” and type these six words. Carry file and words by different ways, and delete the file once the new PC has opened it. The words are shown only this once.</source>
        <translation>新しいPCでたすきを起動し、「ファイルでセンターに加わる」を選んで、この6つの言葉を入れてください。ファイルと言葉は別々に運び、使い終わったファイルは消してください。言葉の表示は、この一度だけです。</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>言葉を印刷する</translation>
    </message>
    <message>
        <source>I have them</source>
        <translation>控えました</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>ハブに接続しています…</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::CentreCard</name>
    <message>
        <source>Five words, to be read over the phone</source>
        <translation>5つの言葉（電話で読み合わせます）</translation>
    </message>
    <message>
        <source>The words are being made…</source>
        <translation>言葉を用意しています…</translation>
    </message>
    <message>
        <source>Five words: %1</source>
        <translation>5つの言葉：%1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>読み合わせ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Call the centre on a number that you know, and compare the five words.</source>
        <translation>知っている番号に電話して、5つの言葉を読み合わせてください。</translation>
    </message>
    <message>
        <source>Last came</source>
        <translation>前回の受取</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>前回の送付</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>カードの日付</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>読み合わせた</translation>
    </message>
    <message>
        <source>this centre</source>
        <translation>このセンター</translation>
    </message>
    <message>
        <source>Give this card to the other centres. Whoever has it can seal files for you and sees that yours are yours. It holds nothing secret.</source>
        <translation>このカードを、ほかのセンターに渡してください。こちら宛てのファイルに封をしたり、こちらの署名を確かめたりできるようになります。秘密のものは入っていません。</translation>
    </message>
    <message>
        <source>no card here</source>
        <translation>カードなし</translation>
    </message>
    <message>
        <source>The signature holds, but nobody here has the card of this centre, so the name is only what the file says. Ask the centre for its card, take it in under “Partners”, and compare the five words by telephone.</source>
        <translation>署名は合っていますが、このセンターのカードがまだありません。名前は、ファイルにそう書いてあるだけです。カードをもらって「相手先」で受け取り、5つの言葉を電話で読み合わせてください。</translation>
    </message>
    <message>
        <source>list of centres</source>
        <translation>センターの一覧</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>number %1, %2 cards</source>
        <translation>第%1号・カード %2枚</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>Revoked keys</source>
        <translation>取消の鍵</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>The city signs this list with its own key. What stands in it holds here: its cards are taken for compared, and a revoked key is believed no more.</source>
        <translation>市の鍵で署名した一覧です。入っているカードは確認済みになり、取り消された鍵のものは、受け付けません。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ChangeChoices</name>
    <message>
        <source>Since when</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>For example R7.4.1 or 4/1</source>
        <translation>例：R7.4.1、4/1</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月から</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>今年度</translation>
    </message>
    <message>
        <source>This is no day. Write it like R7.4.1, 2025/4/1 or 4/1.</source>
        <translation>日付として読めません。R7.4.1、2025/4/1、4/1 のように入れてください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ChildList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>(nothing entered yet)</source>
        <translation>（未記入）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::Chip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete で外す</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ClientDialog</name>
    <message>
        <source>Whose sheet it is</source>
        <translation>どなたの申し送りか</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>どなたの申し送りですか</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation>「%1」様は、どなたですか</translation>
    </message>
    <message>
        <source>Name or kana</source>
        <translation>名前かふりがな</translation>
    </message>
    <message>
        <source>The sheet then stands with this client. Nothing in the client&apos;s record is changed.</source>
        <translation>選んだ利用者のところに、この申し送りが並びます。利用者の記録は変わりません。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>決めないでおく</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>新しく登録…</translation>
    </message>
    <message>
        <source>This is the person</source>
        <translation>この人にする</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新しい利用者</translation>
    </message>
    <message>
        <source>Add this person to the clients?</source>
        <translation>この人を利用者に登録しますか</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Insured number</source>
        <translation>被保険者番号</translation>
    </message>
    <message>
        <source>Everything else of the sheet stays in the sheet. You take over what you need.</source>
        <translation>ほかの内容は、申し送りの中に残ります。必要なものだけ、あとから記録に写してください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>The sheet names nobody. Add the client on the page Clients, then choose them here.</source>
        <translation>申し送りに氏名がありません。「利用者」で登録してから、ここで選んでください。</translation>
    </message>
    <message>
        <source>Choose a person in the list first.</source>
        <translation>先に、一覧から選んでください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ClientModel</name>
    <message>
        <source>%1 yrs</source>
        <translation>%1歳</translation>
    </message>
    <message numerus="yes">
        <source>renewal: %n days left</source>
        <translation>
            <numerusform>更新まで%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 終了</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Care level</source>
        <translation>要介護度</translation>
    </message>
    <message>
        <source>In charge, telephone</source>
        <translation>担当者・電話</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ClientsPage</name>
    <message>
        <source>Name, kana, telephone, address</source>
        <translation>氏名・かな・電話・住所</translation>
    </message>
    <message>
        <source>Support ended too</source>
        <translation>支援を終えた人も</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>一覧を取り込む</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新しい利用者</translation>
    </message>
    <message>
        <source>Take in a list of clients</source>
        <translation>利用者の一覧を取り込む</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt)</source>
        <translation>一覧 (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Write a handover</source>
        <translation>申し送りを書く</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is in this file yet</source>
        <translation>利用者はまだ登録されていません</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>この言葉に当たる人はいません</translation>
    </message>
    <message>
        <source>Enter the first one, or take in a list from Excel: the columns may stand in any order.</source>
        <translation>最初のひとりを登録するか、Excelの一覧を取り込んでください。列の順番は問いません。</translation>
    </message>
    <message>
        <source>Kana, parts of a telephone number and towns are found, too. Those whose support ended come with the button above.</source>
        <translation>かな、電話番号の一部、町名でも探せます。支援を終えた人は、上のボタンで加わります。</translation>
    </message>
    <message>
        <source>(new client)</source>
        <translation>（新しい利用者）</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>一覧を読んでいます</translation>
    </message>
    <message numerus="yes">
        <source>%n new clients will come in</source>
        <translation>
            <numerusform>新しい利用者が%n人入ります</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already and left as they are: %1. Not understood: %2.</source>
        <translation>登録済みのためそのまま：%1人。読み取れないもの：%2件。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Columns that are passed by: %1.</source>
        <translation>取り込まない列：%1。</translation>
    </message>
    <message>
        <source>Take in nothing</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n clients taken in</source>
        <translation>
            <numerusform>利用者を%n人取り込み</numerusform>
        </translation>
    </message>
    <message>
        <source>Other work is running. Try again when it is done.</source>
        <translation>別の作業中です。終わってからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::CompletenessBar</name>
    <message>
        <source>For</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>Profession of the receiver</source>
        <translation>相手の職種</translation>
    </message>
    <message>
        <source>Hospital or office</source>
        <translation>病院・事業所の名前</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当の人</translation>
    </message>
    <message>
        <source>Person who receives</source>
        <translation>相手の担当者</translation>
    </message>
    <message>
        <source>Reason the law names…</source>
        <translation>法令上の理由を選ぶ…</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>同意によらない理由</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>足りない</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>渡しすぎ</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>外す：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>同意によらない</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::DetailPane</name>
    <message>
        <source>Choose a resource in the list</source>
        <translation>一覧から資源を選んでください</translation>
    </message>
    <message>
        <source>Its telephone number, days and conditions then stand here.</source>
        <translation>電話番号や営業、対応がここに出ます。</translation>
    </message>
    <message>
        <source>Checked by phone</source>
        <translation>電話で確認した</translation>
    </message>
    <message>
        <source>Print one page</source>
        <translation>一枚印刷</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>住所をコピー</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ほかの操作</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Copy address  %1</source>
        <translation>住所をコピー  %1</translation>
    </message>
    <message>
        <source>Print one page  %1</source>
        <translation>一枚印刷  %1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>%1までに廃止</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか%1</translation>
    </message>
    <message>
        <source>Office number %1</source>
        <translation>事業所番号 %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2から %1</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>The official value is shown again.</source>
        <translation>公式の値に戻しました</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Direct number</source>
        <translation>直通電話</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>運営法人</translation>
    </message>
    <message>
        <source>Correct name, reading and place</source>
        <translation>名称・よみがな・場所を直す</translation>
    </message>
    <message>
        <source>Recent history</source>
        <translation>最近の履歴</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>まだ変更はありません。</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Tel. %1</source>
        <translation>電話 %1</translation>
    </message>
    <message>
        <source>“%1” was removed from the lists</source>
        <translation>「%1」を取り下げました</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>the official value</source>
        <translation>公式の値</translation>
    </message>
    <message>
        <source>What was asked on %1, and what they said</source>
        <translation>%1に聞いたことと、その答え</translation>
    </message>
    <message>
        <source>Recorded: %1 was checked by %2</source>
        <translation>「%1」を%2で確認したと記録しました</translation>
    </message>
    <message>
        <source>For example: Mon–Fri 9-12 14-18, Wed afternoon closed</source>
        <translation>例：月〜金 9-12 14-18 水午後休</translation>
    </message>
    <message>
        <source>A facility of its own again: %1</source>
        <translation>別の施設に戻しました：%1</translation>
    </message>
    <message>
        <source>%1, %2 of them</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no longer shown outside</source>
        <translation>（外には見せません）</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::DifferenceList</name>
    <message numerus="yes">
        <source>%n more follow when these are settled.</source>
        <translation>
            <numerusform>ほかに%n件あります。決めるごとに、次が出ます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ui::DifferenceRow</name>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Leave removed</source>
        <translation>消したままにする</translation>
    </message>
    <message>
        <source>(the official value)</source>
        <translation>（公式の値）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Put in another value</source>
        <translation>別の値を入れる</translation>
    </message>
    <message>
        <source>%1, %2: %3 values</source>
        <translation>%1、%2：値が%3つあります</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選びました</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>まだ選んでいません</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>Enter takes it, Esc leaves it.</source>
        <translation>Enterで決まり、Escでやめます。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空欄にする</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1月%2日</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::DifferencesPane</name>
    <message>
        <source>A choice holds for every centre that hears of it. The other value stays in the history.</source>
        <translation>選んだ値は、次の交換でほかのセンターにも伝わります。選ばなかった値は履歴に残ります。</translation>
    </message>
    <message>
        <source>take a value</source>
        <translation>値を選ぶ</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>All of them alike:</source>
        <translation>まとめて決める</translation>
    </message>
    <message>
        <source>Our values</source>
        <translation>こちらの値にそろえる</translation>
    </message>
    <message>
        <source>The others&apos; values</source>
        <translation>相手の値にそろえる</translation>
    </message>
    <message>
        <source>The newer ones</source>
        <translation>新しいほうにそろえる</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>食い違いはありません</translation>
    </message>
    <message>
        <source>Where two centres write different things of one field, both values wait here until somebody chooses.</source>
        <translation>同じ項目に別のことが書かれると、決めるまで両方の値がここに並びます。</translation>
    </message>
    <message numerus="yes">
        <source>Differing %n</source>
        <translation>
            <numerusform>食い違い %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>difference settled: %1 (%2)</source>
        <translation>食い違いの解決：%1（%2）</translation>
    </message>
    <message>
        <source>Settled: %1 (%2)</source>
        <translation>決めました：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n differences settled alike</source>
        <translation>
            <numerusform>食い違いをまとめて解決（%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n件を決めました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 settled; %2 have no such value and stay</source>
        <translation>%1件を決めました。当てはまる値のない%2件は、そのまま残ります</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::DuplicatesModel</name>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 と %2：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Two records</source>
        <translation>2つの記録</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>同じと思われるわけ</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::DuplicatesPanel</name>
    <message>
        <source>Check for duplicates</source>
        <translation>重複の確認</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Pairs that may be one facility</source>
        <translation>同じ施設かもしれない組</translation>
    </message>
    <message>
        <source>choose a pair</source>
        <translation>組を選ぶ</translation>
    </message>
    <message>
        <source>choose values</source>
        <translation>値を選ぶ</translation>
    </message>
    <message>
        <source>The values of both, field by field</source>
        <translation>欄ごとに並べた両方の値</translation>
    </message>
    <message>
        <source>take this side&apos;s value</source>
        <translation>そちらの値にする</translation>
    </message>
    <message>
        <source>keep both (notes)</source>
        <translation>両方残す（メモなど）</translation>
    </message>
    <message>
        <source>Make one facility</source>
        <translation>同じ施設としてまとめる</translation>
    </message>
    <message>
        <source>Different facilities</source>
        <translation>別の施設</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>重複を探しています</translation>
    </message>
    <message>
        <source>The search was not finished.</source>
        <translation>最後まで探していません。</translation>
    </message>
    <message>
        <source>Another long job is running.</source>
        <translation>ほかの処理が動いています。</translation>
    </message>
    <message>
        <source>Wait for it to end and search again. Nothing was changed.</source>
        <translation>終わってから、もう一度探してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>The %1 likeliest of %2 pairs are shown</source>
        <translation>%2組のうち、確かそうな%1組を表示しています</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1組</translation>
    </message>
    <message>
        <source>No facility seems to be registered twice.</source>
        <translation>二重に載っていそうな施設はありません。</translation>
    </message>
    <message>
        <source>Names, telephones, addresses and places of all lists were compared. After new data was taken in, look again.</source>
        <translation>すべての一覧の名称・電話・住所・位置を見比べました。新しいデータを取り込んだら、もう一度探してください。</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>この記録はもうありません。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>On the map %1 apart</source>
        <translation>地図の上で%1離れています</translation>
    </message>
    <message>
        <source>One of them has no place on the map.</source>
        <translation>どちらかの位置が登録されていません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>One facility now: %1</source>
        <translation>1つの施設にまとめました：%1</translation>
    </message>
    <message>
        <source>Different facilities: %1 and %2</source>
        <translation>別の施設にしました：%1 と %2</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::EditPanel</name>
    <message>
        <source>Told on</source>
        <translation>聞いた日</translation>
    </message>
    <message>
        <source>Told by (at the office)</source>
        <translation>答えた人（先方）</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Please type it like R7.6.11.</source>
        <translation>R7.6.11 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ExchangePage</name>
    <message>
        <source>Receive</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>相手先</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Choose files of other centres</source>
        <translation>ほかのセンターのファイルを選ぶ</translation>
    </message>
    <message>
        <source>Take in, or write the file</source>
        <translation>取り込む・書き出す</translation>
    </message>
    <message>
        <source>Take in the card of a centre</source>
        <translation>センターのカードを受け取る</translation>
    </message>
    <message>
        <source>Receive files</source>
        <translation>ファイルを受け取る</translation>
    </message>
    <message>
        <source>What differs between centres</source>
        <translation>センターの間の食い違い</translation>
    </message>
    <message>
        <source>Write a file for other centres</source>
        <translation>ほかのセンターへのファイルを書き出す</translation>
    </message>
    <message>
        <source>Partners and their cards</source>
        <translation>相手先とカード</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>受け渡しの記録</translation>
    </message>
    <message>
        <source>Print our card</source>
        <translation>カードを印刷</translation>
    </message>
    <message>
        <source>Differing %1</source>
        <translation>食い違い %1</translation>
    </message>
    <message>
        <source>Partners %1</source>
        <translation>相手先 %1</translation>
    </message>
    <message>
        <source>Files of other centres</source>
        <translation>ほかのセンターのファイル</translation>
    </message>
    <message>
        <source>Files of other centres (*.tasuki)</source>
        <translation>ほかのセンターのファイル (*.tasuki)</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ExportPanel</name>
    <message>
        <source>What leaves</source>
        <translation>書き出すもの</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV, older Excel</source>
        <translation>CSV（旧Excel）</translation>
    </message>
    <message>
        <source>One row for each service</source>
        <translation>サービスごとに1行</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>書き出す内容（はじめの行）</translation>
    </message>
    <message>
        <source>Reading the facilities</source>
        <translation>資源を読んでいます</translation>
    </message>
    <message>
        <source>Another long job is running. Wait for it to end and choose again.</source>
        <translation>ほかの作業が動いています。何も変わっていません。終わってから、もう一度選んでください。</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1の「%2」は「%3」に</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1か所</translation>
    </message>
    <message>
        <source>%1 characters do not fit into this form. </source>
        <translation>この形式に入らない文字が%1か所あります。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1、%2行</translation>
    </message>
    <message>
        <source>Nothing is withheld from this audience.</source>
        <translation>この相手に伏せる項目はありません。</translation>
    </message>
    <message>
        <source>%1 entries are withheld: %2</source>
        <translation>%1項目を伏せます：%2</translation>
    </message>
    <message>
        <source>Write with these changes</source>
        <translation>置き換えて書き出す</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excelファイル (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書いています</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::FacilityModel</name>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>today</source>
        <translation>きょう</translation>
    </message>
    <message>
        <source>・corrected here</source>
        <translation>・センターの訂正あり</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受け入れ</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最後の確認</translation>
    </message>
    <message>
        <source>%1・%2 and %3 more</source>
        <translation>%1・%2 ほか%3</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1日前</translation>
    </message>
    <message>
        <source>%1 mo ago</source>
        <translation>%1か月前</translation>
    </message>
    <message>
        <source>%1 y ago</source>
        <translation>%1年前</translation>
    </message>
    <message>
        <source>%1 y %2 mo ago</source>
        <translation>%1年%2か月前</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::FieldForm</name>
    <message>
        <source>One line</source>
        <translation>1行の文字</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>何行かの文字</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Day as far as known</source>
        <translation>わかる範囲の日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>ひとつ選ぶ</translation>
    </message>
    <message>
        <source>Any of several</source>
        <translation>いくつでも選ぶ</translation>
    </message>
    <message>
        <source>Box to tick</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Hospital or office</source>
        <translation>病院・事業所</translation>
    </message>
    <message>
        <source>Room to sign</source>
        <translation>署名欄</translation>
    </message>
    <message>
        <source>Notes on the body</source>
        <translation>身体図の書き込み</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>家族図</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>As one likes</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>かな</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Chosen alone</source>
        <translation>単独で選ぶ</translation>
    </message>
    <message>
        <source>With words beside</source>
        <translation>内容を添える</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>決まり</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>項目名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What the answer means</source>
        <translation>答えの意味</translation>
    </message>
    <message>
        <source>The same meaning is entered once and stands on every form.</source>
        <translation>同じ意味の項目は、一度書けばどの様式にも入ります。</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Type into the last line to add one; empty words take it away.</source>
        <translation>最後の行に書くと増えます。言葉を空にすると消えます。</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>One to a line.</source>
        <translation>1行にひとつ書きます。</translation>
    </message>
    <message>
        <source>Rows printed at least</source>
        <translation>印刷する最少の行数</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>記入のヒント</translation>
    </message>
    <message>
        <source>Asked only where</source>
        <translation>尋ねる条件</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>次のどれかのとき</translation>
    </message>
    <message>
        <source>Old after so many days</source>
        <translation>古いとみなす日数</translation>
    </message>
    <message>
        <source>Empty: as its meaning says.</source>
        <translation>空欄なら、答えの意味に決められた日数です。</translation>
    </message>
    <message>
        <source>Who needs it and who must not have it</source>
        <translation>必要な相手・渡さない相手</translation>
    </message>
    <message>
        <source>Beside what its meaning says.</source>
        <translation>答えの意味に決められたものに加わります。</translation>
    </message>
    <message>
        <source>always</source>
        <translation>いつも尋ねる</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>決めない</translation>
    </message>
    <message>
        <source>needs it</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>must not have it</source>
        <translation>渡さない</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::FieldRow</name>
    <message>
        <source>Corrected</source>
        <translation>センターの訂正</translation>
    </message>
    <message>
        <source>Official:</source>
        <translation>公式の値：</translation>
    </message>
    <message>
        <source>Back to official</source>
        <translation>公式に戻す</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>%1 (right click or the menu key: who may see it)</source>
        <translation>%1（右クリックかメニューキーで見せる範囲を選べます）</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::FilterBar</name>
    <message>
        <source>“Has to be asked” too</source>
        <translation>要相談も</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation>訂正あり</translation>
    </message>
    <message>
        <source>Closed too</source>
        <translation>廃止も</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>しぼり込み</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>nearest to %1</source>
        <translation>%1に近い順</translation>
    </message>
    <message>
        <source>Unchecked for %1 months</source>
        <translation>%1か月以上未確認</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>いま開いている</translation>
    </message>
    <message>
        <source>Has a vacancy</source>
        <translation>空きあり</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::FormEditor</name>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Rules and cells</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>About the form</source>
        <translation>様式について</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>紙の仕上がり</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>様式の一覧に戻る</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨てる</translation>
    </message>
    <message>
        <source>Offer this form</source>
        <translation>この様式を使い始める</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>The draft of %1 was thrown away. Undo brings it back.</source>
        <translation>作成中の%1を捨てました。元に戻せます。</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>様式の項目</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Goes only with consent</source>
        <translation>渡すのに同意が必要</translation>
    </message>
    <message>
        <source>May go by FAX</source>
        <translation>FAXで送ってよい</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Letters and digits, with the name of the centre before it.</source>
        <translation>英数字です。センターの名前を前に付けてください。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>使い始める日</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Stands for the official form</source>
        <translation>代わりとなる公式様式</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>One to a line.</source>
        <translation>1行にひとつ書きます。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>not kept: see below</source>
        <translation>保存していません（下の説明をご覧ください）</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>field added</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>区分%1</translation>
    </message>
    <message>
        <source>section added</source>
        <translation>区分を追加</translation>
    </message>
    <message>
        <source>What is the section called?</source>
        <translation>区分の名前は何ですか？</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Call it so</source>
        <translation>この名前にする</translation>
    </message>
    <message>
        <source>section renamed</source>
        <translation>区分の名前を変更</translation>
    </message>
    <message>
        <source>field moved</source>
        <translation>項目を移動</translation>
    </message>
    <message>
        <source>section removed</source>
        <translation>区分を削除</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>It asks everything the official form asks.</source>
        <translation>公式様式の項目をすべて含んでいます。</translation>
    </message>
    <message numerus="yes">
        <source>The official form asks more, %n fields: %1</source>
        <translation>
            <numerusform>公式様式にあって、この様式にない項目（%n件）：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>about the form changed</source>
        <translation>様式の説明を変更</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is offered for new sheets</source>
        <translation>%1を使えるようにしました</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::FormsPanel</name>
    <message>
        <source>Back to the handovers</source>
        <translation>申し送りに戻る</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>様式を取り込む</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>新しい様式</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Make one like it</source>
        <translation>これをもとに作る</translation>
    </message>
    <message>
        <source>Print it empty</source>
        <translation>空のまま印刷</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>ファイルに書き出す</translation>
    </message>
    <message>
        <source>Offer no longer</source>
        <translation>使うのをやめる</translation>
    </message>
    <message>
        <source>%1 is no longer offered. Sheets written on it stay. Undo takes it back.</source>
        <translation>%1を使うのをやめました。この様式で書いた申し送りは残ります。元に戻せます。</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>own form</source>
        <translation>独自様式</translation>
    </message>
    <message>
        <source>Go on making it</source>
        <translation>続きを作る</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>新しい版を作る</translation>
    </message>
    <message>
        <source>our centre</source>
        <translation>当センター</translation>
    </message>
    <message>
        <source>%1 (our centre)</source>
        <translation>%1（当センター）</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>様式 (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed. Look whether it is open elsewhere, then try again.</source>
        <translation>ファイルを読めません。何も変わっていません。ほかで開いていないか確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is offered for new sheets</source>
        <translation>%1を使えるようにしました</translation>
    </message>
    <message>
        <source>The file cannot be written. An older file of that name is as it was. Choose another folder.</source>
        <translation>ファイルに書けません。同じ名前の古いファイルはそのままです。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 was written. It holds the empty form and nothing of any client.</source>
        <translation>%1を書き出しました。空の様式だけで、利用者の情報は入っていません。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::Gate</name>
    <message>
        <source>Who</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度、同じものを</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>入力した文字を表示する</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Print it now and lock the paper away. It opens the client data when nobody knows a passphrase any more. It is shown only this once and kept nowhere.</source>
        <translation>今すぐ印刷して、鍵のかかるところに保管してください。誰も合言葉がわからなくなったときに、利用者の情報を開くコードです。表示はこの一度だけで、どこにも残りません。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>It is locked away</source>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>復旧コードで開く</translation>
    </message>
    <message>
        <source>Clients are locked</source>
        <translation>利用者の情報は閉じています</translation>
    </message>
    <message>
        <source>Protect what is written about clients</source>
        <translation>利用者の情報を守る合言葉を決めます</translation>
    </message>
    <message>
        <source>Names, illnesses, sheets: all of it is sealed in the data file under a passphrase that only you know. Take three or four words of your own, 13 characters or more.</source>
        <translation>氏名、病名、申し送り。そのすべてを、あなただけが知る合言葉で封をして保存します。自分だけの言葉を3つか4つ、合わせて13文字以上にしてください。</translation>
    </message>
    <message>
        <source>These people are invented. The passphrase of the sample city is: %1</source>
        <translation>見本の街の利用者は架空の人物です。合言葉は「%1」です。</translation>
    </message>
    <message>
        <source>It stands on the paper that was printed when the passphrase was made. Afterwards give out new passphrases in the settings.</source>
        <translation>合言葉を決めたときに印刷した紙に書かれています。開いたら、設定で新しい合言葉を渡してください。</translation>
    </message>
    <message>
        <source>Everything else can be used meanwhile.</source>
        <translation>ほかの画面は、そのまま使えます。</translation>
    </message>
    <message>
        <source>Open with a passphrase</source>
        <translation>合言葉で開く</translation>
    </message>
    <message>
        <source>Nobody knows the passphrase</source>
        <translation>合言葉がわからない</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Make the passphrase</source>
        <translation>合言葉を決める</translation>
    </message>
    <message>
        <source>Type it a second time, so that a slip shows.</source>
        <translation>打ち間違いに気づけるよう、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>ふたつが違います。下の欄にもう一度入力してください。</translation>
    </message>
    <message>
        <source>Opens the client data of %1 when nobody knows a passphrase any more. Keep this paper locked away, apart from the PC. Whoever has it can read everything.</source>
        <translation>誰も合言葉がわからなくなったときに、%1の利用者の情報を開くコードです。パソコンとは別の、鍵のかかるところに保管してください。この紙を持つ人は、すべてを読めます。</translation>
    </message>
    <message>
        <source>Made on %1. A code made later takes its place; then destroy this paper.</source>
        <translation>作成日 %1。後から新しいコードを作ると、このコードは使えなくなります。そのときはこの紙を廃棄してください。</translation>
    </message>
    <message>
        <source>There is no letter O, I, L or U in it.</source>
        <translation>コードに O・I・L・U の文字はありません。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::GenogramView</name>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::GridCanvas</name>
    <message>
        <source>Ruled grid</source>
        <translation>枠</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::HandoverPage</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>返信待ち</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>申し送り</translation>
    </message>
    <message>
        <source>Note receipt or reply</source>
        <translation>受領・返信を書く</translation>
    </message>
    <message>
        <source>Write a handover</source>
        <translation>申し送りを書く</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>FAX set</source>
        <translation>FAX用一式</translation>
    </message>
    <message>
        <source>Issue and hand over</source>
        <translation>確定して渡す</translation>
    </message>
    <message>
        <source>Every sheet was received or answered</source>
        <translation>返信を待っている申し送りはありません</translation>
    </message>
    <message>
        <source>No sheet here yet</source>
        <translation>申し送りはまだありません</translation>
    </message>
    <message>
        <source>Issued sheets that nobody confirmed yet stand here.</source>
        <translation>確定して渡し、まだ受領の確認がないものがここに並びます。</translation>
    </message>
    <message>
        <source>Choose a client, a form and who receives it: what is known already fills in by itself.</source>
        <translation>利用者、様式、渡す相手を選ぶと、わかっていることは自動で入ります。</translation>
    </message>
    <message>
        <source>This sheet is a draft still: issue it first.</source>
        <translation>まだ下書きです。先に確定してください。</translation>
    </message>
    <message>
        <source>Receipt and reply</source>
        <translation>受領と返信</translation>
    </message>
    <message>
        <source>What happened to “%1”?</source>
        <translation>「%1」のその後</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送信日</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受け取った方</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>返信日</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>様式</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets lie the other way and are printed by themselves.</source>
        <translation>
            <numerusform>用紙の向きが違う%n件は、別に印刷してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>From others</source>
        <translation>受け取ったもの</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>受け取る…</translation>
    </message>
    <message>
        <source>Handovers of other centres</source>
        <translation>ほかのセンターからの申し送り</translation>
    </message>
    <message>
        <source>Take in a handover of another centre</source>
        <translation>ほかのセンターの申し送りを受け取る</translation>
    </message>
    <message>
        <source>a correction is here</source>
        <translation>訂正版あり</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>返信済み</translation>
    </message>
    <message>
        <source>receipt told</source>
        <translation>連絡済み</translation>
    </message>
    <message>
        <source>receipt not told yet</source>
        <translation>受け取りを未連絡</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>About</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送り主</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No handover has come yet</source>
        <translation>受け取った申し送りは、まだありません</translation>
    </message>
    <message>
        <source>Files that other centres sealed for this one are taken in here. Drop one on this page, or choose it.</source>
        <translation>ほかのセンターがここあてに封をしたファイルを受け取ります。この画面に落とすか、選んでください。</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>ファイルを受け取る</translation>
    </message>
    <message>
        <source>The client data is locked. Nothing was taken in. Unlock it with your passphrase, then take the file in again.</source>
        <translation>利用者の情報に鍵がかかっています。何も受け取っていません。合言葉で開けてから、もう一度受け取ってください。</translation>
    </message>
    <message>
        <source>Choose handovers to take in</source>
        <translation>受け取る申し送りを選ぶ</translation>
    </message>
    <message>
        <source>The file cannot be opened. Nothing was taken in. Look whether it is still where it was.</source>
        <translation>ファイルを開けませんでした。何も受け取っていません。元の場所にあるか確かめてください。</translation>
    </message>
    <message>
        <source>The handover of “%1” was taken in</source>
        <translation>「%1」の申し送りを受け取りました</translation>
    </message>
    <message>
        <source>The reply of “%1” stands with the sheet</source>
        <translation>「%1」の返信を、申し送りに書き留めました</translation>
    </message>
    <message>
        <source>The receipt of “%1” stands with the sheet</source>
        <translation>「%1」の受領を、申し送りに書き留めました</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ImportPanel</name>
    <message>
        <source>&amp;Municipality:</source>
        <translation>市区町村(&amp;M)：</translation>
    </message>
    <message>
        <source>Nothing has been written yet. It is one step, and one undo takes it back.</source>
        <translation>まだ何も書き込んでいません。取り込んだあとも、一度で元に戻せます。</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>ファイルを読んでいます</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2ファイル</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Official data (%1 files)</source>
        <translation>公式データ（%1ファイル）</translation>
    </message>
    <message>
        <source>All in the files</source>
        <translation>ファイルのすべて</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2件）</translation>
    </message>
    <message>
        <source>Another long job is running. Nothing was changed. Wait for it to end and choose the files again.</source>
        <translation>時間のかかる処理がほかに動いています。何も変わっていません。終わるのを待って、ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>Comparing with the register</source>
        <translation>登録と比べています</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>%1件を取り込む</translation>
    </message>
    <message>
        <source>These files are in the register already; nothing would change.</source>
        <translation>このファイルは、もう取り込んであります。変わるところはありません。</translation>
    </message>
    <message>
        <source>%1 services would be marked as closed. Is a file missing, or was one cut off?</source>
        <translation>%1件が廃止になります。ファイルが足りないか、途中で切れていませんか。</translation>
    </message>
    <message>
        <source>Taken in: %1 new, %2 updated, %3 closed</source>
        <translation>取り込みました：追加 %1件、更新 %2件、廃止 %3件</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列の対応…</translation>
    </message>
    <message>
        <source>Look at what the columns mean, and correct it</source>
        <translation>どの列が何かを見て、直します</translation>
    </message>
    <message>
        <source>Take in the lists</source>
        <translation>一覧を取り込む</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>貼り付けた表</translation>
    </message>
    <message>
        <source>Lists to take in</source>
        <translation>取り込む一覧</translation>
    </message>
    <message>
        <source>Lists to take in (%1)</source>
        <translation>取り込む一覧（%1件）</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Taking in the lists</source>
        <translation>一覧を取り込んでいます</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ImportPreview</name>
    <message>
        <source>New</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>services, places</source>
        <translation>サービス・施設</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>values that changed</source>
        <translation>値が変わったもの</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>載らなくなったもの</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>your value stays</source>
        <translation>センターの訂正を残します</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>left out or repaired</source>
        <translation>見送り・修正</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変わるところ</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::IncomingView</name>
    <message>
        <source>%1/%2</source>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>New</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>resources, people</source>
        <translation>新しい資源・人</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>the value is newer</source>
        <translation>値が新しい</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>removed by others</source>
        <translation>相手が消した</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>選んでください</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>the clock is off</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>受け取れない</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変わるところ</translation>
    </message>
    <message>
        <source>Differing %1 (%2 chosen). Digits choose, arrows go on; what is left open can be settled later.</source>
        <translation>食い違い %1件（%2件は選択済み）。数字で選び、↑↓で移ります。</translation>
    </message>
    <message>
        <source> The first %1 are shown.</source>
        <translation>はじめの%1件を出しています。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>New %1. These come in as they are.</source>
        <translation>追加 %1件&#x3000;新しく入ります。</translation>
    </message>
    <message>
        <source>Updated %1. The new value takes the place of the old one, which stays in the history.</source>
        <translation>更新 %1件&#x3000;新しい値で置き換わります。前の値は履歴に残ります。</translation>
    </message>
    <message>
        <source>Deleted %1. Another centre removed these; the history keeps them.</source>
        <translation>削除 %1件&#x3000;ほかのセンターが消しました。履歴には残ります。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>食い違いはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>値 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>保留はありません。</translation>
    </message>
    <message>
        <source>Held %1. Their date is more than two days ahead of this PC&apos;s clock: one of the two clocks is off. They are kept and wait.</source>
        <translation>保留 %1件&#x3000;日付が2日より先です。送り元かこのPCの時計がずれています。預かったまま、まだ入れません。</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>センター</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>These files could not be taken. The data here is as it was.</source>
        <translation>次のファイルは受け取れませんでした。こちらのデータは変わっていません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>no longer shown</source>
        <translation>公開をやめた</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>記録ぜんぶ</translation>
    </message>
    <message>
        <source>Withdrawn %1. The centre no longer shows these; they go from the lists here. What is printed cannot be called back.</source>
        <translation>取下げ %1件&#x3000;相手が公開をやめたので、こちらの一覧からも消えます。印刷したものは取り消せません。</translation>
    </message>
    <message>
        <source>Held %1. The city has revoked the key that signed them, or their date is more than two days ahead of this PC&apos;s clock. They are kept and wait until somebody has asked the centre.</source>
        <translation>保留 %1件。市が取り消した鍵で署名されているか、日付がこのパソコンの時計より2日以上先です。センターに確かめるまで、保留のまま取っておきます。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::KindsDialog</name>
    <message>
        <source>Kinds of meetings</source>
        <translation>会議の種類</translation>
    </message>
    <message>
        <source>Which kinds of meetings are there?</source>
        <translation>会議の種類の一覧</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>選べるようにする</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>年の回数</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>種類を加える</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>名前を入れてください。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>数字で入れてください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::LabelChoices</name>
    <message>
        <source>%1 labels (%2 × %3, %4 × %5 mm)</source>
        <translation>%1面（%2×%3、%4×%5 mm）</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>ラベル用紙</translation>
    </message>
    <message>
        <source>Begins at label %1. Click the first free one.</source>
        <translation>%1面めから印刷します。空いている最初の面を選んでください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2件</translation>
    </message>
    <message>
        <source>No label for %1: no address of theirs may be printed for everybody.</source>
        <translation>次のところはラベルを作りません（公開できる住所がありません）：%1</translation>
    </message>
    <message>
        <source>Only outlines, on plain paper</source>
        <translation>枠だけを普通紙に印刷</translation>
    </message>
    <message>
        <source>Hold the page behind a sheet of labels against the light to see whether they meet.</source>
        <translation>印刷した紙をラベル用紙の裏に重ね、光に透かして位置を確かめます。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::LabelGrid</name>
    <message>
        <source>First label to print on</source>
        <translation>印刷を始める面</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::LayoutPane</name>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>The fields are ruled by themselves</source>
        <translation>項目の枠は自動で引かれます</translation>
    </message>
    <message>
        <source>Each field has a row of its own, in their order. To draw rows and columns yourself, begin with these rows.</source>
        <translation>項目の順に1行ずつ並びます。行や列を自分で引くときは、この並びから始めます。</translation>
    </message>
    <message>
        <source>Rule it myself</source>
        <translation>枠を自分で引く</translation>
    </message>
    <message>
        <source>pages ruled</source>
        <translation>ページの枠を引く</translation>
    </message>
    <message>
        <source>Parts of the pages</source>
        <translation>ページの部品</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>項目名</translation>
    </message>
    <message>
        <source>grid added</source>
        <translation>枠を追加</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>言葉を追加</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表：%1</translation>
    </message>
    <message>
        <source>table added</source>
        <translation>表を追加</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>page added</source>
        <translation>ページを追加</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>上に行</translation>
    </message>
    <message>
        <source>row added</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>下に行</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>左に列</translation>
    </message>
    <message>
        <source>column added</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Column behind</source>
        <translation>右に列</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>rows removed</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Remove columns</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>columns removed</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Printed words</source>
        <translation>印刷する言葉</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Words and answers</source>
        <translation>言葉と答え</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>家族図</translation>
    </message>
    <message>
        <source>In the cell</source>
        <translation>欄の中身</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>どの項目の答え</translation>
    </message>
    <message>
        <source>Row, mm</source>
        <translation>行の高さ（mm）</translation>
    </message>
    <message>
        <source>Column, mm</source>
        <translation>列の幅（mm）</translation>
    </message>
    <message>
        <source>Type, pt</source>
        <translation>文字（pt）</translation>
    </message>
    <message>
        <source>Above the grid, mm</source>
        <translation>枠の上の空き（mm）</translation>
    </message>
    <message>
        <source>Words stand</source>
        <translation>文字の位置</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>縦書き</translation>
    </message>
    <message>
        <source>No rules around</source>
        <translation>まわりの線なし</translation>
    </message>
    <message>
        <source>cells merged</source>
        <translation>欄を結合</translation>
    </message>
    <message>
        <source>cell split</source>
        <translation>欄を分割</translation>
    </message>
    <message>
        <source>rule moved</source>
        <translation>線を移動</translation>
    </message>
    <message>
        <source>An answer stands where its id is in braces, as {person.name}.</source>
        <translation>{person.name} のように項目のIDを波かっこで囲むと、そこに答えが入ります。</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>高さ（mm）</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>Grid %1 × %2</source>
        <translation>枠 %1行×%2列</translation>
    </message>
    <message>
        <source>part of the page moved</source>
        <translation>ページの部品を移動</translation>
    </message>
    <message>
        <source>page removed</source>
        <translation>ページを削除</translation>
    </message>
    <message>
        <source>part of the page removed</source>
        <translation>ページの部品を削除</translation>
    </message>
    <message>
        <source>cell changed</source>
        <translation>欄を変更</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>言葉を変更</translation>
    </message>
    <message>
        <source>Drawn line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>line added</source>
        <translation>線を追加</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ListMenu</name>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>一覧の名前</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Put on a list…</source>
        <translation>一覧に入れる…</translation>
    </message>
    <message>
        <source>Keep this search as a list…</source>
        <translation>この検索を一覧として残す…</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>一覧を開く…</translation>
    </message>
    <message>
        <source>Write as Excel or CSV…</source>
        <translation>Excel・CSVに書き出す…</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>社会資源</translation>
    </message>
    <message>
        <source>Copy the list for Excel</source>
        <translation>一覧をExcel用にコピー</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選んだ行をコピー</translation>
    </message>
    <message>
        <source>%1 facilities are too many for the clipboard (at most %2). Nothing was copied. Narrow the search, or write an Excel file with Ctrl+Shift+X.</source>
        <translation>%1件はコピーするには多すぎます（%2件まで）。何もコピーしていません。検索を絞るか、Ctrl+Shift+X でExcelファイルに書き出してください。</translation>
    </message>
    <message>
        <source>Copied %1 lines for Excel (what everybody may see)</source>
        <translation>Excel用に%1行をコピーしました（公開の項目だけ）</translation>
    </message>
    <message>
        <source>%1 put on the list “%2”</source>
        <translation>%1件を一覧「%2」に入れました</translation>
    </message>
    <message>
        <source>Already on the list “%1”</source>
        <translation>もう一覧「%1」に入っています</translation>
    </message>
    <message>
        <source>Choose one or more facilities in the list first. Shift and the arrow keys choose several.</source>
        <translation>先に、入れる資源を選んでください。Shiftと矢印キーで続けて選べます。</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新しい一覧…</translation>
    </message>
    <message>
        <source>What is the list called?</source>
        <translation>一覧の名前は何にしますか</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>一覧を作る</translation>
    </message>
    <message>
        <source>What is this search called? It finds anew each time it is opened.</source>
        <translation>この検索の名前は何にしますか。開くたびに検索し直します</translation>
    </message>
    <message>
        <source>Keep the search</source>
        <translation>検索を残す</translation>
    </message>
    <message>
        <source>The search was kept as the list “%1”</source>
        <translation>検索を一覧「%1」として残しました</translation>
    </message>
    <message>
        <source>Under the same name the saved search is changed, under another one it is kept anew.</source>
        <translation>同じ名前なら保存した検索を書き換え、別の名前なら新しく保存します。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ListsPanel</name>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新しい一覧</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Facilities on the list</source>
        <translation>一覧の資源</translation>
    </message>
    <message>
        <source>show in the search</source>
        <translation>検索で見る</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手づくり</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>There are no lists yet</source>
        <translation>一覧はまだありません</translation>
    </message>
    <message>
        <source>%1 facilities</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 found now for “%2”</source>
        <translation>「%2」で、いま%1件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>覚え書き</translation>
    </message>
    <message>
        <source>Nothing is on this list yet</source>
        <translation>この一覧にはまだ何もありません</translation>
    </message>
    <message>
        <source>The search finds nothing at present.</source>
        <translation>いまの検索では見つかりません。</translation>
    </message>
    <message>
        <source>What is the list called?</source>
        <translation>一覧の名前は何にしますか</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>一覧を作る</translation>
    </message>
    <message>
        <source>What is the list called from now on?</source>
        <translation>新しい名前は何にしますか</translation>
    </message>
    <message>
        <source>The list “%1” was deleted; the facilities are still there</source>
        <translation>一覧「%1」を削除しました（資源は残っています）</translation>
    </message>
    <message>
        <source>%1 taken off the list “%2”</source>
        <translation>%1件を一覧「%2」から外しました</translation>
    </message>
    <message>
        <source>Search with it</source>
        <translation>この検索で探す</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>ファイルに書き出す</translation>
    </message>
    <message>
        <source>Write as Excel or CSV  %1</source>
        <translation>ExcelやCSVに書き出す  %1</translation>
    </message>
    <message>
        <source>Make one here, or choose facilities in the search and press Ctrl+B.</source>
        <translation>ここで作るか、検索で資源を選んで Ctrl+B を押してください。</translation>
    </message>
    <message>
        <source>Choose facilities in the search and press Ctrl+B.</source>
        <translation>検索で資源を選んで Ctrl+B を押してください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::MappingModel</name>
    <message>
        <source> / </source>
        <translation>／</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>はじめの値</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>取り込み先</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::MappingPane</name>
    <message>
        <source>As its rows say</source>
        <translation>行に書いてあるとおり</translation>
    </message>
    <message>
        <source>What a later edition no longer lists has closed</source>
        <translation>次の版に載っていないものは廃止とする</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>一覧の名前</translation>
    </message>
    <message>
        <source>Its next edition updates the rows of this name.</source>
        <translation>次の版は、この名前の一覧を更新します。</translation>
    </message>
    <message>
        <source>What its places are</source>
        <translation>載っているものの種別</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>列と取り込み先</translation>
    </message>
    <message>
        <source>For rows that do not say it themselves.</source>
        <translation>行に種別がないときに使います。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::MeetingPane</name>
    <message>
        <source>Take up here</source>
        <translation>この会議で取り上げる</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Regional issues</source>
        <translation>地域課題</translation>
    </message>
    <message>
        <source>Who does what until when</source>
        <translation>役割分担と期限</translation>
    </message>
    <message>
        <source>No role is noted yet.</source>
        <translation>役割はまだありません。</translation>
    </message>
    <message>
        <source>Regional issues raised or taken up here</source>
        <translation>この会議で出た・取り上げた地域課題</translation>
    </message>
    <message>
        <source>None is noted yet. Name no person: issues are carried to the district and the city.</source>
        <translation>まだありません。圏域や市へ引き継ぐので、個人の名前は書かないでください。</translation>
    </message>
    <message>
        <source>Still open from other meetings</source>
        <translation>ほかの会議から残っている課題</translation>
    </message>
    <message>
        <source>%1/%2 (%3)</source>
        <translation>%1月%2日(%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken up here: %1</source>
        <translation>この会議で取り上げました：%1</translation>
    </message>
    <message>
        <source>Order of business</source>
        <translation>次第</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::MeetingSide</name>
    <message>
        <source>By profession</source>
        <translation>職種の内訳</translation>
    </message>
    <message>
        <source>Professions not there yet</source>
        <translation>まだいない職種</translation>
    </message>
    <message>
        <source>Faces that meet here</source>
        <translation>この会議で生まれる顔合わせ</translation>
    </message>
    <message>
        <source>pairs for the first time</source>
        <translation>組が初対面</translation>
    </message>
    <message>
        <source>%1 professions, %2 people</source>
        <translation>%1職種・%2人</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>（不明）</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>まだいません。</translation>
    </message>
    <message>
        <source>%1 came every time until now.</source>
        <translation>%1は前回まで続けて出席。</translation>
    </message>
    <message>
        <source>%1 (colleague)</source>
        <translation>%1さん</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Here for the first time: %1.</source>
        <translation>%1が初参加です。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::MergeModel</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1（選択中）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::MinutesEditor</name>
    <message>
        <source>What was discussed</source>
        <translation>検討内容</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Conclusion and policy of support</source>
        <translation>結論・支援方針</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::NetworkPage</name>
    <message>
        <source>Nobody has met yet</source>
        <translation>まだ誰も会っていません</translation>
    </message>
    <message>
        <source>Enter people and who came to which meeting, or take in a list: the network is made from it.</source>
        <translation>人と会議の出席を入れるか、名簿を取り込むと、そこからつながりができます。</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>わたしから</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Meetings: all</source>
        <translation>会議：すべて</translation>
    </message>
    <message>
        <source>Inferred, too</source>
        <translation>推定も表示</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>表し方</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Print on A3</source>
        <translation>A3で印刷</translation>
    </message>
    <message>
        <source>People of the network</source>
        <translation>つながりのある人</translation>
    </message>
    <message>
        <source>Time looked at</source>
        <translation>見ている期間</translation>
    </message>
    <message>
        <source>Print the picture</source>
        <translation>絵を印刷</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation>答えを印刷</translation>
    </message>
    <message>
        <source>Save the picture as SVG</source>
        <translation>絵をSVGで保存</translation>
    </message>
    <message>
        <source>Print all answers</source>
        <translation>答えをすべて印刷</translation>
    </message>
    <message>
        <source>Arrange the picture anew</source>
        <translation>絵を並べ直す</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Meetings: %1</source>
        <translation>会議：%1</translation>
    </message>
    <message>
        <source>Shown as signs (whole)</source>
        <translation>印にするもの（全体）</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>professions</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>districts</source>
        <translation>圏域</translation>
    </message>
    <message>
        <source>How far from me</source>
        <translation>どこまで見るか</translation>
    </message>
    <message>
        <source>those known</source>
        <translation>知っている人</translation>
    </message>
    <message>
        <source>and whom they know</source>
        <translation>その人が知っている人も</translation>
    </message>
    <message>
        <source>Ties fade to half within</source>
        <translation>つながりが半分に薄れるまで</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>two years</source>
        <translation>2年</translation>
    </message>
    <message>
        <source>they do not fade</source>
        <translation>薄れない</translation>
    </message>
    <message>
        <source>Strength of a tie</source>
        <translation>つながりの強さ</translation>
    </message>
    <message>
        <source>small meetings count more</source>
        <translation>少人数の会議ほど強い</translation>
    </message>
    <message>
        <source>each shared meeting counts one</source>
        <translation>会議1回を1と数える</translation>
    </message>
    <message>
        <source>of %1: </source>
        <translation>%1さんから&#x3000;</translation>
    </message>
    <message>
        <source>%1 to %2
bars: number of meetings</source>
        <translation>%1から%2
棒は会議の回数</translation>
    </message>
    <message>
        <source>Arranging the picture…</source>
        <translation>絵を並べています…</translation>
    </message>
    <message numerus="yes">
        <source>met %n times</source>
        <translation>
            <numerusform>同席 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>District</source>
        <translation>圏域</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>会った人</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>わたしと</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>最後に会った日</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>間をつなぐ</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核</translation>
    </message>
    <message>
        <source>All hangs on</source>
        <translation>要の人</translation>
    </message>
    <message>
        <source>Invite to a meeting</source>
        <translation>会議に招く</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>この人から見る</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>How well %1 knows them</source>
        <translation>%1さんから見た関係</translation>
    </message>
    <message>
        <source>take back what was told</source>
        <translation>申告を取り消す</translation>
    </message>
    <message>
        <source>Face-to-face network of %1</source>
        <translation>顔の見える関係&#x3000;%1さん</translation>
    </message>
    <message>
        <source>Face-to-face network of the region</source>
        <translation>地域の顔の見える関係</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>絵の保存</translation>
    </message>
    <message>
        <source>network.svg</source>
        <translation>つながり.svg</translation>
    </message>
    <message>
        <source>Pictures (*.svg)</source>
        <translation>絵（*.svg）</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>絵を保存しました。</translation>
    </message>
    <message>
        <source>The picture could not be written there. Nothing was changed; choose another folder.</source>
        <translation>そこには書き込めませんでした。データは変わっていません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>This answer is made of notes that stay in the centre. Nothing is printed for others; choose the own centre.</source>
        <translation>この答えは、センターの外に出さない記録からできています。ほかの人に渡す紙は作れません。刷るときは「センター内」を選んでください。</translation>
    </message>
    <message>
        <source>Fields and time</source>
        <translation>分野・期間</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>This answer is made of notes that stay in the centre. Nothing was copied; print it for the own centre.</source>
        <translation>この答えはセンター内の記録でできているので、コピーしていません。センター内用に印刷してください。</translation>
    </message>
    <message numerus="yes">
        <source>Copied for professionals; %n people have no name in it. Paste it into Excel.</source>
        <translation>
            <numerusform>関係者用にコピーしました（%n人は名前なし）。Excelに貼り付けられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied for professionals. Paste it into Excel.</source>
        <translation>関係者用にコピーしました。Excelに貼り付けられます。</translation>
    </message>
    <message>
        <source>Whoever is chosen agreed to no list for others. Nothing was copied.</source>
        <translation>選んだ人は名簿への掲載に同意していないので、コピーしていません。</translation>
    </message>
    <message numerus="yes">
        <source>Copied for professionals; %n people agreed to no list and are left out. Paste it into Excel.</source>
        <translation>
            <numerusform>関係者用にコピーしました（掲載に同意のない%n人を除く）。Excelに貼り付けられます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ui::NetworkState</name>
    <message>
        <source>%1 people (from %2 meetings, attended %3 times in all)</source>
        <translation>%1人（会議 %2回、延べ %3人の出席から）</translation>
    </message>
    <message>
        <source>Arranging the picture</source>
        <translation>絵を並べています</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::NetworkView</name>
    <message>
        <source>outside: name and face</source>
        <translation>外&#x3000;名前と顔が分かる</translation>
    </message>
    <message>
        <source>middle: views and ways</source>
        <translation>中&#x3000;考え方が分かる</translation>
    </message>
    <message>
        <source>inside: trusted work together</source>
        <translation>内&#x3000;信頼して働ける</translation>
    </message>
    <message>
        <source>Picture of the network</source>
        <translation>つながりの絵</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <translation>
            <numerusform>%1（%n人）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ui::NewPersonDialog</name>
    <message>
        <source>Somebody new</source>
        <translation>新しい人</translation>
    </message>
    <message>
        <source>Who is to be added?</source>
        <translation>加える人</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Furigana</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>District</source>
        <translation>圏域</translation>
    </message>
    <message>
        <source>Add nobody</source>
        <translation>加えない</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>名前を入れてください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::NewSheetPanel</name>
    <message>
        <source>Name or kana</source>
        <translation>氏名・かな</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Write a handover</source>
        <translation>申し送りを書く</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>書き始める</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>どなたについて</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>On which form</source>
        <translation>どの様式で</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>誰に渡すか</translation>
    </message>
    <message>
        <source>Profession of the receiver</source>
        <translation>相手の職種</translation>
    </message>
    <message>
        <source>Decides what is missing and what is too much.</source>
        <translation>足りないもの・渡しすぎの判断に使います。</translation>
    </message>
    <message>
        <source>Hospital or office</source>
        <translation>病院・事業所の名前</translation>
    </message>
    <message>
        <source>Names of the register are found while you type.</source>
        <translation>社会資源に登録した名前が、入力中に候補に出ます。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当の人</translation>
    </message>
    <message>
        <source>own form</source>
        <translation>独自様式</translation>
    </message>
    <message>
        <source>Choose a client and a form first.</source>
        <translation>先に利用者と様式を選んでください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::OpenChip</name>
    <message>
        <source>Arrow down asks for another time</source>
        <translation>下矢印キーで別の日時を選べます</translation>
    </message>
    <message>
        <source>Open %1/%2 (%3) %4</source>
        <translation>%1/%2（%3）%4に開いている</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>いま開いている</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>Tomorrow 9:00</source>
        <translation>明日 9:00</translation>
    </message>
    <message>
        <source>Tomorrow 14:00</source>
        <translation>明日 14:00</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>時間で絞らない</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Ask for this time</source>
        <translation>この日時で探す</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::PaperPanel</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>プリンターに送りました</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Kept as PDF. It holds personal information: destroy it when it is no longer needed.</source>
        <translation>PDFで保存しました。個人情報が入っています。不要になったら消してください。</translation>
    </message>
    <message>
        <source>Adjust the printer</source>
        <translation>印刷位置の調整</translation>
    </message>
    <message>
        <source>Everyday letters on this print</source>
        <translation>この印刷だけ一般的な字にする</translation>
    </message>
    <message>
        <source>The receiver&apos;s machine may not show: %1</source>
        <translation>相手が読めないかもしれない文字：%1</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::PartnersPane</name>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Print our card</source>
        <translation>カードを印刷</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>カードを保存</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>相手先</translation>
    </message>
    <message>
        <source>Take in a card</source>
        <translation>カードを受け取る</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>came %1 · sent %2</source>
        <translation>受取 %1・送付 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>this centre</source>
        <translation>このセンター</translation>
    </message>
    <message>
        <source>Give this card to the other centres, and take theirs in.</source>
        <translation>このカードをほかのセンターに渡し、相手のカードを受け取ってください。</translation>
    </message>
    <message>
        <source>our own card</source>
        <translation>自分のカード</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>センター</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Card noted: %1. Now compare the five words by telephone.</source>
        <translation>カードを受け取りました：%1。電話で5つの言葉を読み合わせてください</translation>
    </message>
    <message>
        <source>Confirmed by telephone: %1</source>
        <translation>電話で読み合わせました：%1</translation>
    </message>
    <message>
        <source>The card of %1 is removed. Files are no longer sealed for it; what came from it stays.</source>
        <translation>%1のカードを外しました。これからのファイルは開けなくなります。受け取ったものは残ります。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Cards of centres (*.tasuki-card)</source>
        <translation>センターのカード (*.tasuki-card)</translation>
    </message>
    <message>
        <source>Our card is saved: %1</source>
        <translation>カードを保存しました：%1</translation>
    </message>
    <message>
        <source>list of centres</source>
        <translation>センターの一覧</translation>
    </message>
    <message>
        <source>list %1 · %2 cards · %3 keys revoked</source>
        <translation>第%1号・カード %2枚・取り消された鍵 %3</translation>
    </message>
    <message>
        <source>Cards and lists of centres (*.tasuki-card *.tasuki-list *.json)</source>
        <translation>センターのカードと一覧 (*.tasuki-card *.tasuki-list *.json)</translation>
    </message>
    <message>
        <source>List %1 of %2 is taken in: %3 cards hold</source>
        <translation>%2の一覧（第%1号）を受け取りました：カード %3枚</translation>
    </message>
    <message>
        <source>The city no longer vouches for: %1. The card is removed, and files are no longer sealed for it; what came from it stays.</source>
        <translation>市が鍵を取り消しました：%1。カードを外したので、これからは封をして渡せません。受け取ったものは残ります。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::PassagesPane</name>
    <message>
        <source>Take this intake back</source>
        <translation>この取り込みを元に戻す</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>受け渡しの記録</translation>
    </message>
    <message>
        <source>Nothing came or went yet</source>
        <translation>受け渡しはまだありません</translation>
    </message>
    <message>
        <source>Every file that is taken in or written stands here, with who did it and what came of it.</source>
        <translation>受け取ったファイルと書き出したファイルが、だれがしたか、どうなったかといっしょに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>値 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>%n日先の日付</numerusform>
        </translation>
    </message>
    <message>
        <source>dated %1; the clock of the sender, or of this PC, is off</source>
        <translation>%1の日付。送り元かこのPCの時計がずれています</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>取り込み：%1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>記録 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新しいものなし</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Taking an intake back writes the values of before on top; what somebody changed since stays. Whoever got a copy keeps it.</source>
        <translation>取り込む前の値に戻します。そのあと直したところは、そのまま残ります。</translation>
    </message>
    <message>
        <source>Taking the intake back</source>
        <translation>取り込みを元に戻しています</translation>
    </message>
    <message>
        <source>%1 values are as they were before</source>
        <translation>%1件の値を取り込む前に戻しました</translation>
    </message>
    <message>
        <source>%1 values are as they were before; %2 were changed since and stay</source>
        <translation>%1件の値を取り込む前に戻しました。そのあと直した%2件は残しました</translation>
    </message>
    <message>
        <source>Another long job is running. Nothing was changed. Wait for it to end and try again.</source>
        <translation>ほかの作業が動いています。何も変えていません。終わってから、もう一度お願いします。</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>このまま取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>ファイル %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>まだ届いていない</translation>
    </message>
    <message>
        <source>An earlier file of this centre is missing here. Its next file brings it along; nothing is to be done.</source>
        <translation>前のファイルが1つ届いていません。次のファイルに入ってくるので、することはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>番号 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>two of one</source>
        <translation>番号の重なり</translation>
    </message>
    <message>
        <source>The data of a PC of this centre was copied or restored. Both are kept and nothing is lost. Tell the centre by telephone.</source>
        <translation>このセンターのPCのデータが、写されたか戻されたようです。どちらも残してあり、何も失われていません。電話で知らせてください。</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Call the centre first and compare the clocks. Once both are right it comes in by itself with the next files.</source>
        <translation>先に電話をして、時計を確かめてください。時計が合えば、次の受け取りのときに入ります。</translation>
    </message>
    <message>
        <source>Taking in what was held</source>
        <translation>保留を取り込んでいます</translation>
    </message>
    <message>
        <source>held until a person approved it</source>
        <translation>保留を確かめて取り込み</translation>
    </message>
    <message>
        <source>Taken in: %1 new, %2 updated, %3 differing</source>
        <translation>取り込みました：追加 %1件・更新 %2件・食い違い %3件</translation>
    </message>
    <message>
        <source>revoked key</source>
        <translation>取り消された鍵</translation>
    </message>
    <message>
        <source>dated %1; the city has revoked the key, so ask the centre by telephone</source>
        <translation>日付は%1。市が鍵を取り消しているので、電話でセンターに確かめてください</translation>
    </message>
    <message>
        <source>PCs of this centre</source>
        <translation>このセンターのPC</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::PeoplePage</name>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Names, tags, agenda</source>
        <translation>名簿・名札・次第</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>会議をつくる</translation>
    </message>
    <message>
        <source>Narrow the meetings</source>
        <translation>会議をしぼる</translation>
    </message>
    <message>
        <source>Name, kana, office, profession</source>
        <translation>名前・かな・所属・職種</translation>
    </message>
    <message>
        <source>Also who left</source>
        <translation>退職・転出した人も</translation>
    </message>
    <message>
        <source>People and meetings</source>
        <translation>人と会議</translation>
    </message>
    <message>
        <source>Training record of the offices</source>
        <translation>事業所ごとの研修の記録</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>研修の記録</translation>
    </message>
    <message>
        <source>New meeting or person</source>
        <translation>会議・人を新しく</translation>
    </message>
    <message>
        <source>List of names to sign</source>
        <translation>名簿（署名欄つき）</translation>
    </message>
    <message>
        <source>Name tags</source>
        <translation>名札</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Certificates of training</source>
        <translation>修了証</translation>
    </message>
    <message>
        <source>Paste people from Excel</source>
        <translation>Excelの名簿を貼り付け</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>一覧を取り込む…</translation>
    </message>
    <message>
        <source>Take in people or attendance</source>
        <translation>人・出席の取り込み</translation>
    </message>
    <message>
        <source>Lists and networks (*.csv *.xlsx *.txt *.graphml *.gexf *.net)</source>
        <translation>一覧・ネットワーク (*.csv *.xlsx *.txt *.graphml *.gexf *.net)</translation>
    </message>
    <message>
        <source>Save the people as a list…</source>
        <translation>人の一覧を保存…</translation>
    </message>
    <message>
        <source>Save the attendance as a list…</source>
        <translation>出席の一覧を保存…</translation>
    </message>
    <message>
        <source>Save the attendance as a table…</source>
        <translation>出席の表（人×会議）を保存…</translation>
    </message>
    <message>
        <source>Save meetings for a calendar…</source>
        <translation>会議をカレンダー用に保存…</translation>
    </message>
    <message>
        <source>Kinds of meetings…</source>
        <translation>会議の種類…</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>人 %1</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>日付が不明</translation>
    </message>
    <message>
        <source> (business year)</source>
        <translation>度</translation>
    </message>
    <message>
        <source>%1/%2 (%3)</source>
        <translation>%1月%2日(%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>No meeting is in this file yet</source>
        <translation>会議はまだありません</translation>
    </message>
    <message>
        <source>No meeting is found by these words</source>
        <translation>この言葉では見つかりません</translation>
    </message>
    <message>
        <source>Make the first one, or take in a list of attendance from Excel.</source>
        <translation>会議をつくるか、Excelの出席の一覧を取り込んでください。</translation>
    </message>
    <message>
        <source>Titles, kinds, places, themes and districts are searched.</source>
        <translation>名前・種類・場所・テーマ・圏域から探します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Nobody is in this register yet</source>
        <translation>人はまだいません</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>この言葉では見つかりません</translation>
    </message>
    <message>
        <source>Enter the first one, or take in a list from Excel: the columns may stand in any order.</source>
        <translation>一人目を入れるか、Excelの名簿を取り込んでください。列の順は問いません。</translation>
    </message>
    <message>
        <source>Kana, offices, professions and telephone numbers are found, too.</source>
        <translation>かな・所属・職種・電話番号からも探せます。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>人を加える</translation>
    </message>
    <message>
        <source>The record is being worked out…</source>
        <translation>記録を調べています…</translation>
    </message>
    <message numerus="yes">
        <source>A meeting with %n people invited was made. Give it a day.</source>
        <translation>
            <numerusform>%n人に案内する会議をつくりました。開催日を入れてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1を読んでいます</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>取り込んでいます</translation>
    </message>
    <message>
        <source>Taken in: %1 people, %2 meetings, %3 attendances</source>
        <translation>取り込みました：人 %1人、会議 %2回、出席 %3件</translation>
    </message>
    <message>
        <source>Other work is running. Try again when it is done.</source>
        <translation>ほかの作業中です。終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;Comma-separated text (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>for use inside the centre</source>
        <translation>センター内で使う一覧</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written. They are for use inside the centre.</source>
        <translation>
            <numerusform>%n行を書き出しました。センターの中で使う一覧です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings for a calendar</source>
        <translation>カレンダー用の会議</translation>
    </message>
    <message>
        <source>meetings.ics</source>
        <translation>会議.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>No meeting is to come; the one shown was written.</source>
        <translation>これからの会議がないので、表示中の会議を書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings to come were written.</source>
        <translation>
            <numerusform>これからの会議 %n回を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>先に会議を選んでください。</translation>
    </message>
    <message>
        <source>Nobody is noted for this meeting yet. Note who comes, then print.</source>
        <translation>この会議にはまだ誰もいません。出席者を入れてから印刷してください。</translation>
    </message>
    <message>
        <source>Order of business</source>
        <translation>次第</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧へ戻る</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::PersonPane</name>
    <message>
        <source>No meeting yet</source>
        <translation>会議の出席はまだありません</translation>
    </message>
    <message>
        <source>As soon as this person is noted at a meeting, it stands here.</source>
        <translation>この人を会議の出席に入れると、ここに並びます。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Where they work and worked</source>
        <translation>所属の移り変わり</translation>
    </message>
    <message>
        <source>No office is noted yet. Names are found in the register of resources while you type.</source>
        <translation>所属はまだありません。入力中に社会資源から名前が出ます。</translation>
    </message>
    <message>
        <source>Meetings of this person</source>
        <translation>この人の会議</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>%1に退職・転出</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>knows %1: %2</source>
        <translation>%1さんを「%2」</translation>
    </message>
    <message>
        <source>known by %1: %2</source>
        <translation>%1さんから「%2」</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>申告：%1</translation>
    </message>
    <message>
        <source>Perhaps the same person as another %1: %2.</source>
        <translation>もう一人の%1さんと同じ人かもしれません：%2</translation>
    </message>
    <message>
        <source>Put together…</source>
        <translation>一人にまとめる…</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>一人にまとめる</translation>
    </message>
    <message>
        <source>Are both %1 the same person?</source>
        <translation>二人の%1さんは同じ人ですか？</translation>
    </message>
    <message>
        <source>What was noted of the other comes to this one; empty fields are filled. Undo takes it back.</source>
        <translation>もう一人の記録がこの人に移り、空欄は補われます。元に戻せます。</translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Put together: %1</source>
        <translation>一人にまとめました：%1</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::PrintPanel</name>
    <message>
        <source>Before printing</source>
        <translation>印刷の前に</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>%1, %2 pages</source>
        <translation>%1・%2頁</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Adjust the printer</source>
        <translation>印刷位置の調整</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>Not to be handed out</source>
        <translation>センターの外に渡さないでください</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ProgressPanel</name>
    <message>
        <source>Stop it</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1、%2件</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ReceivePane</name>
    <message>
        <source>Senders</source>
        <translation>送り元</translation>
    </message>
    <message>
        <source>Files of other centres are taken in here</source>
        <translation>ほかのセンターのファイルを、ここで受け取ります</translation>
    </message>
    <message>
        <source>Drop them on the window, or choose them. What they would bring is shown first; nothing changes until you take it in.</source>
        <translation>ウィンドウに落とすか、選んでください。中身を見てから取り込むまで、何も変わりません。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>The file is sealed with a passphrase</source>
        <translation>合言葉で封をしたファイルです</translation>
    </message>
    <message>
        <source>The sender tells it to you by telephone. It is six words; one space between them.</source>
        <translation>送り元に電話で聞いてください。6つの言葉を、間を1文字空けて打ちます。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Nothing has been taken in yet</source>
        <translation>まだ何も取り込んでいません</translation>
    </message>
    <message>
        <source>What differs can be chosen later; both values stay.</source>
        <translation>食い違いは、あとで選んでもかまいません。両方の値が残ります。</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>内容を見る</translation>
    </message>
    <message>
        <source>Received this week</source>
        <translation>今週の受け取り</translation>
    </message>
    <message>
        <source>Please type the passphrase that the sender told you.</source>
        <translation>送り元から聞いた合言葉を入れてください。</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>ファイルを読んでいます</translation>
    </message>
    <message>
        <source>Another long job is running. Nothing was changed. Wait for it to end and choose the files again.</source>
        <translation>ほかの作業が動いています。何も変えていません。終わってから、もう一度ファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>newest of %1</source>
        <translation>いちばん新しい記録 %1</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1月%2日 %3</translation>
    </message>
    <message>
        <source>signatures seen</source>
        <translation>署名を確かめました</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation>
            <numerusform>%n件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>All of these files is here already; nothing would change.</source>
        <translation>このファイルの中身は、すべて取り込み済みです。変わるところはありません。</translation>
    </message>
    <message>
        <source>A part is from a newer Tasuki. It is kept and comes alive when this program is updated.</source>
        <translation>新しい版のたすきで書かれた部分があります。預かっておき、このPCのたすきを更新すると使えるようになります。</translation>
    </message>
    <message>
        <source>Taking in the files</source>
        <translation>ファイルを取り込んでいます</translation>
    </message>
    <message numerus="yes">
        <source>%n differences settled</source>
        <translation>
            <numerusform>食い違いの解決（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Another long job is running. Nothing was changed. Wait for it to end, then take the files in.</source>
        <translation>ほかの作業が動いています。何も変えていません。終わってから、取り込んでください。</translation>
    </message>
    <message>
        <source>Taken in: %1 new, %2 updated, %3 differing</source>
        <translation>取り込みました：追加 %1件・更新 %2件・食い違い %3件</translation>
    </message>
    <message numerus="yes">
        <source>%n values differ and can be chosen any time. Both stay until then.</source>
        <translation>
            <numerusform>食い違いが%n件残っています。決めるまで、両方の値が残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose now</source>
        <translation>いま決める</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>保留 %1件</translation>
    </message>
    <message>
        <source>Records of %1 carry a date %2 days ahead. The sender&apos;s clock seems to be fast.</source>
        <translation>%1の記録に、%2日先の日付があります。送り元の時計が進んでいるようです。</translation>
    </message>
    <message>
        <source>%1 of %2 centres</source>
        <translation>%2センター中 %1</translation>
    </message>
    <message>
        <source>Something came from all of them.</source>
        <translation>すべての相手先から受け取りました。</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>まだ：%1</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them chosen</source>
        <translation>
            <numerusform>（うち%n件は選択済み）</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of %1 are signed with a key that the city has revoked. Ask the centre by telephone before they are let in.</source>
        <translation>%1の記録は、市が取り消した鍵で署名されています。取り込む前に、電話でセンターに確かめてください。</translation>
    </message>
    <message>
        <source>The files are no longer what was shown: one was changed, or its disk or stick is gone. Nothing was changed. Choose them again.</source>
        <translation>プレビューのあとでファイルが変わったか、ディスクやUSBメモリーが外されています。何も変わっていません。もう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ReceivedPanel</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Choose the client…</source>
        <translation>利用者を選ぶ…</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>返信…</translation>
    </message>
    <message>
        <source>Tell the receipt</source>
        <translation>受け取りを知らせる</translation>
    </message>
    <message>
        <source>What the sheet says</source>
        <translation>申し送りの内容</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>紙の仕上がり</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>received, revision %1</source>
        <translation>受け取り・第%1版</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受け取り</translation>
    </message>
    <message>
        <source>Another client…</source>
        <translation>利用者を変える…</translation>
    </message>
    <message>
        <source>Write the receipt again</source>
        <translation>受け取りをもう一度書き出す</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>A later correction of this sheet is here. Work with that one.</source>
        <translation>この申し送りには、新しい訂正版が届いています。そちらを使ってください。</translation>
    </message>
    <message>
        <source>The signature holds, but you have no card of them: nobody has said yet that it is really theirs.</source>
        <translation>署名は合っていますが、カードが未登録なので、本当の送り主かどうかはまだわかりません。</translation>
    </message>
    <message>
        <source>Compare the five words</source>
        <translation>5つの言葉を照らし合わせる</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受け取り</translation>
    </message>
    <message>
        <source>Our client</source>
        <translation>こちらの利用者</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>まだ決めていません</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受け取りの連絡</translation>
    </message>
    <message>
        <source>told on %1 by %2</source>
        <translation>%1 %2が連絡</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>まだ知らせていません</translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>こちらの返信</translation>
    </message>
    <message>
        <source>Why it was corrected</source>
        <translation>訂正の理由</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>理由は書かれていません。</translation>
    </message>
    <message>
        <source>The sheet it corrects is not here. What changed is marked below.</source>
        <translation>訂正前の申し送りは受け取っていません。変わったところには、下で印をつけています。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>Copy of a sheet of “%1”</source>
        <translation>「%1」の申し送りの写し</translation>
    </message>
    <message>
        <source>Where the receipt for “%1” shall lie</source>
        <translation>「%1」への受け取りの連絡を保存</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>The receipt was written. Give the file to “%1”.</source>
        <translation>受け取りの連絡を書き出しました。ファイルを「%1」に渡してください。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>What do you want to tell “%1”?</source>
        <translation>「%1」に、何を伝えますか</translation>
    </message>
    <message>
        <source>It is sealed for them; nobody else can read it.</source>
        <translation>相手だけが読めるように封をします。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Seal and write</source>
        <translation>封をして書き出す</translation>
    </message>
    <message>
        <source>Write what you want to tell them first.</source>
        <translation>先に、伝えたいことを書いてください。</translation>
    </message>
    <message>
        <source>Where the reply to “%1” shall lie</source>
        <translation>「%1」への返信を保存</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>The reply was written. Give the file to “%1”.</source>
        <translation>返信を書き出しました。ファイルを「%1」に渡してください。</translation>
    </message>
    <message>
        <source>The sheet stands with %1 now</source>
        <translation>%1の申し送りにしました</translation>
    </message>
    <message>
        <source>Signature checked; the words of their card were compared on %1</source>
        <translation>署名を確かめました（カードは%1に読み合わせ済み）</translation>
    </message>
    <message>
        <source>Signature checked; the words of their card were not compared yet</source>
        <translation>署名を確かめました。カードの読み合わせは、まだです</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ReceiversDialog</name>
    <message>
        <source>To several receivers</source>
        <translation>何か所かにまとめて渡す</translation>
    </message>
    <message>
        <source>Who gets “%1”?</source>
        <translation>「%1」をどなたに渡しますか？</translation>
    </message>
    <message>
        <source>By hand or post, with a letter</source>
        <translation>手渡し・郵送（送付状つき）</translation>
    </message>
    <message>
        <source>By FAX, as a FAX set</source>
        <translation>FAX（FAX用一式）</translation>
    </message>
    <message>
        <source>Each gets a cover with their name and the sheet without what they must not have.</source>
        <translation>それぞれの宛名の送付状がつき、渡してはいけない項目は除かれます。</translation>
    </message>
    <message>
        <source>Hospital or office</source>
        <translation>病院・事業所の名前</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当の人</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Their copy</source>
        <translation>渡る内容</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>相手先</translation>
    </message>
    <message>
        <source>Somebody else: type the name, then Enter</source>
        <translation>ほかの相手：名前を入力して Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>紙の仕上がりを見る</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>渡せません</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n fields left out</source>
        <translation>
            <numerusform>%n項目を除く</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one receiver.</source>
        <translation>相手をひとつ以上選んでください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::RecordPane</name>
    <message>
        <source>Write a handover</source>
        <translation>申し送りを書く</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Health and services</source>
        <translation>健康・サービス</translation>
    </message>
    <message>
        <source>Wishes and consents</source>
        <translation>意向・同意</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保険・認定</translation>
    </message>
    <message>
        <source>Care level</source>
        <translation>要介護度</translation>
    </message>
    <message>
        <source>No decision entered yet.</source>
        <translation>認定の記録はまだありません。</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>自立度</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>暮らし</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>支援の終了</translation>
    </message>
    <message>
        <source>Family and others near</source>
        <translation>家族・親しい人</translation>
    </message>
    <message>
        <source>Nobody entered yet. Whoever lives in the same house or is called first comes first.</source>
        <translation>まだ登録がありません。同居の人、最初に連絡する人から書いてください。</translation>
    </message>
    <message>
        <source>Doctors and offices</source>
        <translation>主治医・事業所</translation>
    </message>
    <message>
        <source>None entered yet. Names are found in the register of resources while you type.</source>
        <translation>まだ登録がありません。社会資源に登録した名前が、入力中に候補に出ます。</translation>
    </message>
    <message>
        <source>Medical procedures</source>
        <translation>医療処置</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>薬</translation>
    </message>
    <message>
        <source>Illnesses</source>
        <translation>病名</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>No consent noted yet. Without one a sheet is issued only for the reasons the law names.</source>
        <translation>同意の記録がありません。同意がないとき、申し送りを確定できるのは法令の定める理由がある場合だけです。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>経過（新しい順）</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n歳</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message numerus="yes">
        <source>renewal: ends in %n days</source>
        <translation>
            <numerusform>更新：あと%n日で期限</numerusform>
        </translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1で終了</translation>
    </message>
    <message>
        <source>Perhaps the same person as %1: %2.</source>
        <translation>%1と同じ人かもしれません：%2。</translation>
    </message>
    <message>
        <source>Put together…</source>
        <translation>ひとつにまとめる…</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>ひとつにまとめる</translation>
    </message>
    <message>
        <source>Are %1 and %2 the same person?</source>
        <translation>%1と%2は同じ人ですか？</translation>
    </message>
    <message>
        <source>Everything of the other record comes to this one; empty fields are filled. Undo takes it back.</source>
        <translation>もう一方の記録はすべてこちらに移り、空欄は埋まります。元に戻せます。</translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation>別の人のままにする</translation>
    </message>
    <message>
        <source>Put together: %1</source>
        <translation>ひとつにまとめる：%1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>support ended; the record was to be kept until %1</source>
        <translation>支援終了（記録の保存は%1まででした）</translation>
    </message>
    <message>
        <source>support ended; the record is kept until %1</source>
        <translation>支援終了（記録は%1まで保存）</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ResourcesPage</name>
    <message>
        <source>Record: checked by phone</source>
        <translation>電話で確認したと記録</translation>
    </message>
    <message>
        <source>Print one page for the caller</source>
        <translation>相談者に渡す一枚を印刷</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>一覧を印刷</translation>
    </message>
    <message>
        <source>Copy name, address and telephone</source>
        <translation>名称・住所・電話をコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>Register a resource…</source>
        <translation>資源を登録…</translation>
    </message>
    <message>
        <source>Remove this resource from the lists</source>
        <translation>この資源を取り下げる</translation>
    </message>
    <message>
        <source>Add a contact person</source>
        <translation>担当者を加える</translation>
    </message>
    <message>
        <source>Correct the telephone number</source>
        <translation>電話番号を直す</translation>
    </message>
    <message>
        <source>Register a resource</source>
        <translation>資源を登録</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ほかの操作</translation>
    </message>
    <message>
        <source>Service, place, condition, name, telephone …</source>
        <translation>サービス・場所・対応・名称・電話など</translation>
    </message>
    <message>
        <source>Search resources</source>
        <translation>資源を探す</translation>
    </message>
    <message>
        <source>Resources found</source>
        <translation>見つかった資源</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>details</source>
        <translation>詳しく</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Excel用にコピー</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>一覧を印刷</translation>
    </message>
    <message>
        <source>nearest to %1</source>
        <translation>%1に近い順</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>まだ資源がありません</translation>
    </message>
    <message>
        <source>Nothing fits all words</source>
        <translation>すべての言葉に合うところはありません</translation>
    </message>
    <message>
        <source>Drop the ministry&apos;s CSV files onto this window, or register a resource.</source>
        <translation>厚生労働省のCSVファイルをこの窓に落とすか、「資源を登録」で加えてください。</translation>
    </message>
    <message>
        <source>Leave out a word, or take a reading back with ✕.</source>
        <translation>言葉を減らすか、読み取りを ✕ で外してください。</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>全%2件のうち %1件</translation>
    </message>
    <message>
        <source>%1 more where it has to be asked.</source>
        <translation>「要相談」のところも入れると、あと%1件あります。</translation>
    </message>
    <message>
        <source>Show them too</source>
        <translation>それも表示</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>登録しました：%1</translation>
    </message>
    <message>
        <source>about %1 from %2</source>
        <translation>%2から約%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source> (the first %1 of %2)</source>
        <translation>（%2件のうち初めの%1件）</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>社会資源</translation>
    </message>
    <message>
        <source>Nearest to this resource first</source>
        <translation>この資源に近い順に並べる</translation>
    </message>
    <message>
        <source>Say where the centre is, and the nearest come first.</source>
        <translation>センターの場所を選ぶと、近い順に並びます。</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>場所を選ぶ</translation>
    </message>
    <message>
        <source>Checked another way</source>
        <translation>ほかの方法で確認した</translation>
    </message>
    <message>
        <source>Print the call list of this month</source>
        <translation>今月の確認電話の一覧を印刷</translation>
    </message>
    <message>
        <source>Take in lists…</source>
        <translation>一覧を取り込む…</translation>
    </message>
    <message>
        <source>Take in lists</source>
        <translation>一覧を取り込む</translation>
    </message>
    <message>
        <source>Choose lists to take in</source>
        <translation>取り込む一覧を選ぶ</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.zip *.tsv *.txt)</source>
        <translation>一覧 (*.csv *.xlsx *.zip *.tsv *.txt)</translation>
    </message>
    <message>
        <source>open %1/%2 %3</source>
        <translation>%1/%2 %3に開いている</translation>
    </message>
    <message>
        <source>None of these is known to be open then</source>
        <translation>その時間に開いていると分かるところはありません</translation>
    </message>
    <message>
        <source>Those whose hours nobody wrote down are not shown. Take the filter off, or ask for another time.</source>
        <translation>営業時間が未登録のところは出ません。条件を外すか、別の日時で探してください。</translation>
    </message>
    <message>
        <source>Take in a table from the clipboard…</source>
        <translation>コピーした表を取り込む…</translation>
    </message>
    <message>
        <source>Check for duplicates…</source>
        <translation>重複を確認…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Choose the cells in Excel with the names of their columns, copy them, and try again.</source>
        <translation>コピーした表がありません。Excelで列の名前も含めて範囲を選び、コピーしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>It is not known where %1 lies. Choose a facility nearby.</source>
        <translation>%1 の場所が分かりません。近くの施設を選んでください。</translation>
    </message>
    <message>
        <source>%1 facilities are too many for labels (at most %2). Narrow the search, or put those meant on a list.</source>
        <translation>%1件はラベルには多すぎます（%2件まで）。検索を絞るか、送り先を一覧に入れてください。</translation>
    </message>
    <message>
        <source>Print address labels…</source>
        <translation>宛名ラベルを印刷…</translation>
    </message>
    <message>
        <source>What changed since a day…</source>
        <translation>変わったところの報告…</translation>
    </message>
    <message>
        <source>Who may see what…</source>
        <translation>見せる範囲の決まり…</translation>
    </message>
    <message>
        <source>Whom to call this month</source>
        <translation>電話で確認する一覧</translation>
    </message>
    <message>
        <source>%1 checked this month, %2 left in this list. F8 records a call.</source>
        <translation>今月 %1件を確認しました。この一覧の残り %2件。F8で電話での確認を記録します。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::RowEditor</name>
    <message>
        <source>R7.6.11, S12.3.4 or 1937-3-4</source>
        <translation>R7.6.11、S12.3.4、1937-3-4</translation>
    </message>
    <message>
        <source>several apart by ;</source>
        <translation>複数は；で区切る</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ScopePanel</name>
    <message>
        <source>All kinds</source>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>The whole facility</source>
        <translation>資源まるごと</translation>
    </message>
    <message>
        <source>Who may see what</source>
        <translation>見せる範囲の決まり</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>決まりにする</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>サービスの種別</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>Rules of this centre</source>
        <translation>このセンターの決まり</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>There are no rules of your own yet</source>
        <translation>このセンターだけの決まりは、まだありません</translation>
    </message>
    <message>
        <source>Each field goes as usual: addresses and telephone numbers to everybody, notes to nobody outside the centre. Choose at the left what is to go otherwise.</source>
        <translation>どの項目も、ふだんの範囲で見せます（住所や電話は公開、メモはセンター内）。変えたいものを左で選んでください。</translation>
    </message>
    <message>
        <source>Take the rule back</source>
        <translation>決まりを外す</translation>
    </message>
    <message>
        <source>a facility that is gone</source>
        <translation>なくなった資源</translation>
    </message>
    <message>
        <source>Choose a kind of service, or one thing of all facilities.</source>
        <translation>サービスの種別か、項目のどちらかを選んでください。</translation>
    </message>
    <message>
        <source>whole facilities</source>
        <translation>資源まるごと</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: %2 may stand on what is handed to anybody.</source>
        <translation>%1：%2を、だれに渡すものにも載せます。</translation>
    </message>
    <message>
        <source>%1: %2 leave the centre only to professionals.</source>
        <translation>%1：%2を、関係者に渡すものだけに載せます。</translation>
    </message>
    <message>
        <source>%1: %2 never leave this centre.</source>
        <translation>%1：%2を、センターの外に出すものには載せません。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>種別・資源</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>決めました。%1</translation>
    </message>
    <message>
        <source>The rule was taken back (%1)</source>
        <translation>決まりを外しました（%1）</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::SealDialog</name>
    <message>
        <source>Seal into a file</source>
        <translation>封をして渡す</translation>
    </message>
    <message>
        <source>Who gets “%1” as a sealed file?</source>
        <translation>「%1」を、どこあてに封をしますか</translation>
    </message>
    <message>
        <source>Only the centre that you choose can open the file. It holds the same as the paper, without what they must not have.</source>
        <translation>選んだ相手だけが開けるファイルになります。中身は紙と同じで、相手に渡してはいけない項目は入りません。</translation>
    </message>
    <message>
        <source>Centre or hospital</source>
        <translation>センター・病院</translation>
    </message>
    <message>
        <source>Those whose card was noted under Exchange.</source>
        <translation>「交換」でカードを登録した相手です。</translation>
    </message>
    <message>
        <source>Profession of the receiver</source>
        <translation>渡す相手の職種</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Seal and write</source>
        <translation>封をして書き出す</translation>
    </message>
    <message>
        <source>This receiver may not have it</source>
        <translation>この相手には渡せません</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are sealed</source>
        <translation>
            <numerusform>%n項目に封をします</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out for this receiver.</source>
        <translation>この相手から除く項目はありません。</translation>
    </message>
    <message>
        <source>Left out for this receiver: %1</source>
        <translation>この相手から除く項目：%1</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::SendPane</name>
    <message>
        <source>client data, which leaves only in handovers</source>
        <translation>利用者のこと（申し送りでだけ渡します）</translation>
    </message>
    <message>
        <source>about people who did not agree to be listed</source>
        <translation>名簿掲載に同意していない人、本人・家族のこと</translation>
    </message>
    <message>
        <source>narrowed by a rule of this centre</source>
        <translation>このセンターの決まりで範囲を狭めたもの</translation>
    </message>
    <message>
        <source>the field is for a narrower circle</source>
        <translation>渡す範囲より内側の項目</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> and %1 more fields</source>
        <translation>、ほか%1項目</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>相手先の全員</translation>
    </message>
    <message>
        <source>Chosen partners</source>
        <translation>選んだ相手先</translation>
    </message>
    <message>
        <source>With their cards</source>
        <translation>相手先のカード</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>封をしない</translation>
    </message>
    <message>
        <source>What others have printed or copied cannot be called back.</source>
        <translation>相手が印刷したものや写したものは、あとから取り消せません。</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>だれに渡すか</translation>
    </message>
    <message>
        <source>How it is sealed</source>
        <translation>封のしかた</translation>
    </message>
    <message>
        <source>What would leave, and what stays</source>
        <translation>出るものと残るもの</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>ファイルを書き出しました</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>Tell the receivers these six words by telephone, never beside the file. They are shown only this once and kept nowhere.</source>
        <translation>この6つの言葉を電話で伝えてください。ファイルと一緒には渡さないでください。いま一度だけ出て、どこにも残りません。</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation>伝えた</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>言葉を印刷</translation>
    </message>
    <message>
        <source>No centre is known here yet, so nobody could open the file. Take in a card first, or seal with a passphrase.</source>
        <translation>相手先がまだないので、だれも開けられません。先にカードを受け取るか、合言葉で封をしてください。</translation>
    </message>
    <message>
        <source>Choose at least one partner.</source>
        <translation>相手先を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>To the partners</source>
        <translation>相手先へ</translation>
    </message>
    <message>
        <source>Counting what would leave…</source>
        <translation>出るものを数えています…</translation>
    </message>
    <message>
        <source>Counting what would leave</source>
        <translation>出るものを数えています</translation>
    </message>
    <message>
        <source>There is nothing to send to this circle yet.</source>
        <translation>この範囲に出すものは、まだありません。</translation>
    </message>
    <message>
        <source>%1 values of %2 records would leave; %3 of them for the first time.</source>
        <translation>記録 %2件の値 %1件が出ます。そのうち%3件は初めてです。</translation>
    </message>
    <message>
        <source>Leaves (%1)</source>
        <translation>出るもの（%1）</translation>
    </message>
    <message>
        <source>Whose words they are</source>
        <translation>だれの記録か</translation>
    </message>
    <message>
        <source>this centre</source>
        <translation>このセンター</translation>
    </message>
    <message>
        <source>passed on word for word, with their signature</source>
        <translation>署名のついたまま、そのまま渡します</translation>
    </message>
    <message>
        <source>Stays here: %1</source>
        <translation>残るもの：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>%1_%2.tasuki</source>
        <translation>%1_%2.tasuki</translation>
    </message>
    <message>
        <source>Files for other centres (*.tasuki)</source>
        <translation>ほかのセンターへのファイル (*.tasuki)</translation>
    </message>
    <message>
        <source>%1, for: %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書いています</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>やめました。何も書いていません。</translation>
    </message>
    <message>
        <source>Another long job is running. Nothing was written. Wait for it to end and try again.</source>
        <translation>ほかの作業が動いています。何も書いていません。終わってから、もう一度お願いします。</translation>
    </message>
    <message>
        <source>Written: %1 (%2 values)</source>
        <translation>書き出しました：%1（値 %2件）</translation>
    </message>
    <message numerus="yes">
        <source> %n values that were sent once are withdrawn.</source>
        <translation>
            <numerusform>前に渡した%n件を取り下げます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::ui::SentPane</name>
    <message>
        <source>Sealed files and what came back</source>
        <translation>封をして渡した先と返事</translation>
    </message>
    <message>
        <source>sealed %1</source>
        <translation>%1に封</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>受領の連絡はまだ</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>%1に受領</translation>
    </message>
    <message>
        <source>received %1 by %2</source>
        <translation>%1に受領（%2）</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>%1に返信</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::Session</name>
    <message>
        <source>Redoing: %1</source>
        <translation>やり直しています：%1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>元に戻しています：%1</translation>
    </message>
    <message>
        <source>Opening the client data</source>
        <translation>利用者の情報を開いています</translation>
    </message>
    <message>
        <source>Other work is running: %1. Try again when it is done.</source>
        <translation>別の作業中です：%1。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Making the key of the client data</source>
        <translation>利用者の情報の鍵を作っています</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::SheetEditor</name>
    <message>
        <source>FAX set</source>
        <translation>FAX用一式</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Issue and hand over</source>
        <translation>確定して渡す</translation>
    </message>
    <message>
        <source>Make a correction</source>
        <translation>訂正版を作る</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Digits choose, Enter goes on</source>
        <translation>数字キーで選ぶ、Enterで次へ</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>紙の仕上がり</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>issued, revision %1</source>
        <translation>確定済み（第%1版）</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>draft of revision %1</source>
        <translation>下書き（第%1版）</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>%1 yrs</source>
        <translation>%1歳</translation>
    </message>
    <message>
        <source>due %1, over</source>
        <translation>期限 %1（過ぎています）</translation>
    </message>
    <message>
        <source>due today, %1</source>
        <translation>今日が期限 %1</translation>
    </message>
    <message numerus="yes">
        <source>due %1, %n business days left</source>
        <translation>
            <numerusform>期限 %1（あと%n営業日）</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue “%1”? It cannot be changed afterwards.</source>
        <translation>「%1」を確定しますか？ 確定した後は変更できません。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>足りない：%1。</translation>
    </message>
    <message>
        <source>Old: %1.</source>
        <translation>古い：%1。</translation>
    </message>
    <message>
        <source>This receiver does not need: %1.</source>
        <translation>この相手には不要：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Carried over and not looked at: %n fields.</source>
        <translation>
            <numerusform>引き継いだまま確認していない項目：%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>書き続ける</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>確定する</translation>
    </message>
    <message>
        <source>Issue as it is</source>
        <translation>このまま確定する</translation>
    </message>
    <message>
        <source>%1 was issued</source>
        <translation>%1を確定しました</translation>
    </message>
    <message>
        <source>To several…</source>
        <translation>まとめて渡す…</translation>
    </message>
    <message>
        <source>FAX set: %1</source>
        <translation>FAX用一式：%1</translation>
    </message>
    <message>
        <source>Issue the sheet first: what goes to several receivers has to stand.</source>
        <translation>先に確定してください。何か所かに渡せるのは、確定した申し送りだけです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n receivers</source>
        <translation>
            <numerusform>%1（%nか所分）</numerusform>
        </translation>
    </message>
    <message>
        <source>What is corrected, and why?</source>
        <translation>どこを、なぜ訂正しますか？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>訂正の理由</translation>
    </message>
    <message>
        <source>Stands in the record of the sheet. What differs is marked on the paper by itself.</source>
        <translation>申し送りの記録に残ります。違いの印は、紙に自動でつきます。</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>訂正版を書き始める</translation>
    </message>
    <message>
        <source>Seal a file…</source>
        <translation>封をして渡す…</translation>
    </message>
    <message>
        <source>A mistake found later is mended by a correction, with its differences marked.</source>
        <translation>あとで間違いに気づいたときは、変わったところに印がつく訂正版で直します。</translation>
    </message>
    <message>
        <source>The card of “%1” is known: the next step seals the sheet into a file for them.</source>
        <translation>「%1」のカードがあるので、続けて、相手だけが開けるファイルに封をできます。</translation>
    </message>
    <message>
        <source>You have no card of another centre yet, so nothing can be sealed for it. The sheet is as it was. Ask for their card and note it on the page Exchange.</source>
        <translation>相手のカードがまだ1枚もないので、封をできません。申し送りはそのままです。カードをもらって、「交換」で登録してください。</translation>
    </message>
    <message>
        <source>Where the file for “%1” shall lie</source>
        <translation>「%1」に渡すファイルを保存</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>申し送り</translation>
    </message>
    <message>
        <source>Sealed for “%1”. Nobody else can open the file.</source>
        <translation>「%1」あてに封をしました。ほかの誰にも開けません。</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::SheetModel</name>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>返信あり</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source> (revision %1)</source>
        <translation>（第%1版）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>相手先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::SourceLines</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>%1までに廃止</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>Make %1 a facility of its own again</source>
        <translation>%1 を別の施設に戻す</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::SuggestList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::TimeSlider</name>
    <message>
        <source>Time looked at</source>
        <translation>見ている期間</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::TodayModel</name>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message numerus="yes">
        <source>draft, %n fields missing</source>
        <translation>
            <numerusform>下書き（足りない項目 %n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, nothing missing</source>
        <translation>下書き（足りない項目なし）</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>%1 が期限（過ぎています）</translation>
    </message>
    <message>
        <source>by today%1</source>
        <translation>きょう%1まで</translation>
    </message>
    <message>
        <source>by tomorrow%1</source>
        <translation>あす%1まで</translation>
    </message>
    <message>
        <source>by %1%2</source>
        <translation>%1%2 まで</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>handed over on %1</source>
        <translation>%1 に渡して受領なし</translation>
    </message>
    <message>
        <source>an open question</source>
        <translation>未解決の質問あり</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n日たちました</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>きょう</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>With a deadline</source>
        <translation>期限のあるもの</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>返事を待っているもの</translation>
    </message>
    <message>
        <source>Certifications to be renewed</source>
        <translation>認定の更新</translation>
    </message>
    <message>
        <source>support ended on %1</source>
        <translation>%1に支援終了</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>保存 %1 まで</translation>
    </message>
    <message>
        <source>Records kept longer than they need to be</source>
        <translation>保存期間を過ぎた記録</translation>
    </message>
    <message>
        <source>Roles agreed at meetings</source>
        <translation>会議で決めた役割</translation>
    </message>
    <message>
        <source>(a role without words)</source>
        <translation>（内容のない役割）</translation>
    </message>
    <message>
        <source>Exchange with other centres</source>
        <translation>ほかのセンターとの交換</translation>
    </message>
    <message numerus="yes">
        <source>%n values differ between centres</source>
        <translation>
            <numerusform>センターの間の食い違い %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>both values stay until somebody chooses</source>
        <translation>決めるまで、両方の値が残ります</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>選んでください</translation>
    </message>
    <message numerus="yes">
        <source>%n packs are held</source>
        <translation>
            <numerusform>保留 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>their date is ahead of this PC&apos;s clock</source>
        <translation>日付が、このPCの時計より先です</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Received, and the sender does not know yet</source>
        <translation>受け取りの連絡がまだの申し送り</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::TodayPage</name>
    <message>
        <source>Nothing is due</source>
        <translation>きょう片づけるものはありません</translation>
    </message>
    <message>
        <source>Sheets with a deadline, sheets without an answer and certifications to be renewed stand here.</source>
        <translation>期限のある申し送り、返事のない申し送り、更新の近い認定がここに並びます。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>きょうすること</translation>
    </message>
    <message>
        <source>%1/%2 (%3)</source>
        <translation>%1月%2日（%3）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>きょう</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::VacancyPanel</name>
    <message>
        <source>Vacancy</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>For example: 2 beds, from the afternoon</source>
        <translation>例：2床、午後に1名</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>空欄のまま（未確認）</translation>
    </message>
    <message>
        <source>counts as a vacancy</source>
        <translation>「空きあり」で見つかります</translation>
    </message>
    <message>
        <source>counts as full</source>
        <translation>空きなしとして扱います</translation>
    </message>
    <message>
        <source>has to be asked</source>
        <translation>要問合せとして扱います</translation>
    </message>
    <message>
        <source>says neither; searches pass it over</source>
        <translation>空きとも満床とも読めません（検索には出ません）</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::VaultPane</name>
    <message>
        <source>Manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>開いた</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>鍵を開けた</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>合言葉の誤り</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>利用者の情報</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>新しく登録する人の名前</translation>
    </message>
    <message>
        <source>What the account may do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>職員を登録</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>新しい復旧コード</translation>
    </message>
    <message>
        <source>Who looked at what</source>
        <translation>閲覧記録</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>自分の合言葉を変える</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐ鍵をかける</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks by itself when nobody is there</source>
        <translation>誰も使っていないとき自動で鍵をかける</translation>
    </message>
    <message>
        <source>No passphrase has been made yet. Open “Clients” to make the first.</source>
        <translation>合言葉はまだ決まっていません。「利用者」の画面で最初の合言葉を決めてください。</translation>
    </message>
    <message>
        <source>Locked. Open “Clients” with your passphrase to see more.</source>
        <translation>閉じています。「利用者」の画面で合言葉を入力すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Opened by %1 (%2).</source>
        <translation>%1（%2）が開いています。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しい合言葉</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>登録を外す</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>%1の新しい合言葉</translation>
    </message>
    <message>
        <source>Take the account of %1 away</source>
        <translation>%1の登録を外す</translation>
    </message>
    <message>
        <source>The account of %1 was taken away</source>
        <translation>%1の登録を外しました</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>Three or four words of your own, 13 characters or more.</source>
        <translation>自分だけの言葉を3つか4つ、合わせて13文字以上にしてください。</translation>
    </message>
    <message>
        <source>Let %1 type it here: nobody else should know it. 13 characters or more.</source>
        <translation>%1さん本人に入力してもらってください。ほかの人が知らない、13文字以上の合言葉にします。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度、同じものを</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>これに決める</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>ふたつが違います。下の欄にもう一度入力してください。</translation>
    </message>
    <message>
        <source>A passphrase for %1</source>
        <translation>%1の合言葉</translation>
    </message>
    <message>
        <source>%1 can open the client data now</source>
        <translation>%1が利用者の情報を開けるようになりました</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>%1の新しい合言葉</translation>
    </message>
    <message>
        <source>%1 has a new passphrase</source>
        <translation>%1の合言葉を変えました</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>今の合言葉</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>新しい合言葉</translation>
    </message>
    <message>
        <source>Your passphrase was changed</source>
        <translation>合言葉を変えました</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>新しい復旧コードを作りますか？</translation>
    </message>
    <message>
        <source>The code on the paper you have opens nothing from then on. Write the new one down or print it, and destroy the old paper.</source>
        <translation>今の紙のコードは使えなくなります。新しいコードを書き留め、古い紙は廃棄してください。</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>新しく作る</translation>
    </message>
    <message>
        <source>Write it down and lock the paper away. It is shown only this once.</source>
        <translation>書き留めて、鍵のかかるところに保管してください。表示はこの一度だけです。</translation>
    </message>
    <message>
        <source>It is locked away</source>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>There is a new recovery code</source>
        <translation>新しい復旧コードができました</translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation>記録に欠けや書き換えはありません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message numerus="yes">
        <source>%n years after support ended</source>
        <translation>
            <numerusform>支援の終了から%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>記録の保存期間</translation>
    </message>
    <message>
        <source>As the ordinance of the city says. “Today” names those whose time is over.</source>
        <translation>市の条例に合わせてください。期間を過ぎた記録は「きょう」に出ます。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>accounts changed</source>
        <translation>職員の登録を変更</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>tasuki::ui::WordTable</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>The record of this passphrase is damaged. The client data is as it was. Open it with another account or with the recovery code.</source>
        <translation>この合言葉の記録が傷んでいます。利用者の情報はそのままです。別の職員の合言葉か復旧コードで開いてください。</translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>郵便</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>ホームページ</translation>
    </message>
</context>
</TS>
