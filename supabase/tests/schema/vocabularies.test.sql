begin;
select plan(22);

select enum_has_labels('public', 'gender', array['hombre', 'mujer']);
select enum_has_labels('public', 'model_status', array['draft', 'training', 'ready', 'failed']);
select enum_has_labels('public', 'batch_status', array[
  'queued', 'processing', 'completed', 'partial', 'failed', 'cancelled'
]);
select enum_has_labels('public', 'photo_status', array[
  'queued', 'generating', 'completed', 'failed', 'cancelled'
]);
select enum_has_labels('public', 'credit_type', array[
  'signup', 'grant', 'adjustment', 'training', 'generation', 'purchase', 'reversal'
]);
select enum_has_labels('public', 'payment_status', array[
  'open', 'processing', 'paid', 'expired', 'failed', 'refused', 'unclaimed'
]);
select enum_has_labels('public', 'credit_kind', array['generation', 'training']);
select enum_has_labels('public', 'failure_code', array[
  'blocked', 'no_image', 'rate_limited', 'quota_exhausted', 'provider_unavailable',
  'provider_rejected', 'photo_missing', 'photo_unreadable', 'photo_too_small',
  'photo_too_large', 'style_unavailable', 'storage_unavailable', 'deadline_exceeded',
  'worker_lost', 'internal', 'service_suspended', 'too_demanding', 'no_face', 'several_faces',
  'face_too_small', 'photo_blurred', 'photo_dark', 'photo_overexposed', 'another_person',
  'duplicate_photo', 'eyes_hidden', 'face_turned', 'training_failed', 'source_missing', 'mostly_people'
]);
select enum_has_labels('public', 'edit_kind', array[
  'background', 'outfit', 'glasses', 'expression', 'light', 'words', 'larger'
]);
select enum_has_labels('public', 'expression', array[
  'slight_smile', 'broad_smile', 'laugh', 'calm', 'serious'
]);
select enum_has_labels('public', 'light', array[
  'soft', 'window', 'golden_hour', 'studio', 'dramatic'
]);
select enum_has_labels('public', 'free_retry', array['waiting', 'done']);
select enum_has_labels('public', 'retention_period', array[
  'seven_days', 'thirty_days', 'one_year', 'until_deleted'
]);
select enum_has_labels('public', 'photo_advice_kind', array['blocked', 'less_like']);
select enum_has_labels('public', 'style_category', array[
  'studio', 'business', 'outdoors', 'city', 'cinematic', 'seasonal', 'artistic', 'own'
]);
select enum_has_labels('public', 'aspect_ratio', array[
  '1:1', '3:4', '4:3', '2:3', '3:2', '4:5', '5:4', '9:16', '16:9', '21:9'
]);
select enum_has_labels('public', 'glasses', array[
  'keep', 'none', 'reading', 'sunglasses', 'round', 'aviator'
]);
select enum_has_labels('public', 'hair_color', array[
  'keep', 'black', 'dark_brown', 'brown', 'auburn', 'red', 'blonde', 'platinum', 'grey', 'white'
]);
select enum_has_labels('public', 'hair_style', array[
  'keep', 'short', 'medium', 'long', 'straight', 'wavy', 'curly', 'tied_back', 'bun',
  'slicked_back', 'shaved'
]);
select enum_has_labels('public', 'outfit', array[
  'keep', 'own', 'business_suit', 'blazer', 'shirt', 'smart_casual', 'roll_neck', 't_shirt',
  'knitwear', 'leather_jacket', 'evening_wear', 'sportswear', 'traditional'
]);
select enum_has_labels('public', 'background', array[
  'studio_white', 'studio_grey', 'studio_black', 'office', 'library', 'city', 'night_city', 'cafe',
  'home', 'garden', 'forest', 'mountains', 'beach', 'desert', 'snow'
]);
select enum_has_labels('public', 'look', array[
  'natural', 'black_and_white', 'cinematic', 'film', 'vintage', 'editorial', 'pastel', 'dramatic',
  'warm', 'cool'
]);

select * from finish();
rollback;
